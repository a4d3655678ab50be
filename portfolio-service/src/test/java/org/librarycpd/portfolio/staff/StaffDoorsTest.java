package org.librarycpd.portfolio.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

/** Every door of the staff and of the operators: who may not come in, and what coming in costs. */
@QuarkusTest
class StaffDoorsTest {

    private static final String SOMETHING = "0197b0c0-0000-7000-8000-000000000001";

    private static People oblast;
    private static People city;

    @BeforeEach
    void twoLibraries() {
        if (oblast == null) {
            oblast = People.ofANewLibrary();
            city = People.ofANewLibrary();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /staff-imports, hr-officer",
        "GET, /staff-imports, hr-officer",
        "GET, /staff-imports/ID, hr-officer",
        "GET, /staff-imports/ID/problems, hr-officer",
        "GET, /departments, provider-representative",
        "GET, /departments/ID, provider-representative",
        "POST, /departments, development-overseer",
        "PUT, /departments/ID, department-head",
        "POST, /positions, development-overseer",
        "PUT, /positions/ID, department-head",
        "GET, /libraries, provider-representative",
        "PUT, /libraries/ID, hr-officer",
        "GET, /positions, provider-representative",
        "GET, /positions/ID, provider-representative",
        "GET, /staff-members, librarian",
        "GET, /staff-members/ID, auditor",
        "POST, /staff-members, development-overseer",
        "PUT, /staff-members/ID, department-head",
        "POST, /staff-members/ID/leaving, department-head",
        "POST, /staff-members/ID/binding-code, department-head",
        "POST, /staff-members/ID/unbinding, department-head",
        "POST, /appointments, development-overseer",
        "GET, /appointments, provider-representative",
        "GET, /appointments/ID, provider-representative",
        "POST, /appointments/ID/ending, development-overseer",
        "POST, /delegations, auditor",
        "GET, /delegations, provider-representative",
        "GET, /delegations/ID, provider-representative",
        "GET, /delegations/ID/allowed-actions, provider-representative",
        "POST, /delegations/ID/revocation, auditor",
        "GET, /me, platform-operator",
        "POST, /me/binding, platform-operator",
        "GET, /admin/dead-letters, hr-officer",
        "GET, /admin/parked-events, hr-officer",
        "POST, /admin/dead-letters/ID/replay, hr-officer",
        "POST, /admin/copies/rebuild, hr-officer",
        "POST, /admin/state/republication, hr-officer",
    })
    void nobody_comes_in_without_a_token_or_with_the_wrong_role(String method, String path, String wrongRole) {
        var address = "/api/v1" + path.replace("ID", SOMETHING);
        given().request(method, address).then().statusCode(401).contentType("application/problem+json");
        asking(wrongRole).request(method, address).then().statusCode(403).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"departments", "positions", "staff-members", "appointments"})
    void what_stands_in_one_library_is_not_found_in_another(String resource) {
        var all = "/api/v1/" + resource;
        String id = oblast.darya.asks().get(all).path("items[0].id");
        oblast.darya.asks().get(all + "/" + id).then().statusCode(200);
        city.darya.asks().get(all + "/" + id).then().statusCode(404);
        List<String> others = city.darya.asks().get(all).path("items.id");
        assertThat(others).isNotEmpty().doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, departments/DEPARTMENT",
        "PUT, positions/POSITION",
        "PUT, staff-members/MEMBER",
        "POST, staff-members/MEMBER/leaving",
        "POST, staff-members/MEMBER/binding-code",
        "POST, staff-members/MEMBER/unbinding",
        "POST, departments",
        "POST, positions",
        "POST, staff-members"
    })
    void only_the_librarys_own_hr_officer_keeps_its_staff(String method, String path) {
        var position = oblast.anna.asks().get("/api/v1/me").path("position.id").toString();
        var address = "/api/v1/"
                + path.replace("DEPARTMENT", oblast.departments.get("READING").toString())
                        .replace("POSITION", position)
                        .replace("MEMBER", oblast.memberId(oblast.boris).toString());
        var body = body(path, position);
        asking("hr-officer")
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body(body)
                .request(method, address)
                .then()
                .statusCode(403)
                .body("type", is("urn:librarycpd:problem:the-hr-officer-appoints"));
        if (path.contains("/")) {
            city.darya
                    .creates()
                    .header("If-Match", "\"0-\"")
                    .body(body)
                    .request(method, address)
                    .then()
                    .statusCode(404);
            if (!path.endsWith("binding-code")) {
                oblast.darya
                        .creates()
                        .body(body)
                        .request(method, address)
                        .then()
                        .statusCode(428);
                oblast.darya
                        .creates()
                        .header("If-Match", "\"99-\"")
                        .body(body)
                        .request(method, address)
                        .then()
                        .statusCode(412);
            }
        }
    }

    private static String body(String path, String position) {
        if (path.endsWith("leaving")) {
            return "{\"lastDay\": \"2027-01-01\"}";
        }
        if (path.endsWith("unbinding")) {
            return "{\"reason\": \"why\"}";
        }
        if (path.endsWith("binding-code")) {
            return "{}";
        }
        var unit = "{%s\"name\": {\"ru\": \"О\", \"en\": \"D\"}}";
        if (!path.startsWith("staff-members")) {
            return unit.formatted(path.contains("/") ? "" : "\"code\": \"NEW\", ");
        }
        return "{%s\"familyName\": \"В\", \"givenName\": \"И\", \"departmentId\": \"%s\", \"positionId\": \"%s\", \"employedFrom\": \"2020-01-01\"}"
                .formatted(
                        path.contains("/") ? "" : "\"personnelNumber\": \"77\", ",
                        oblast.departments.get("READING"),
                        position);
    }

    @Test
    void each_request_costs_few_statements() {
        var department = "/api/v1/departments/" + oblast.departments.get("READING");
        costs(1, () -> oblast.anna.asks().get("/api/v1/departments"));
        costs(1, () -> oblast.anna.asks().get(department));
        costs(1, () -> oblast.anna.asks().get("/api/v1/departments?tree=true"));
        costs(1, () -> oblast.anna.asks().get("/api/v1/libraries"));
        costs(1, () -> oblast.anna.asks().get("/api/v1/positions"));
        costs(2, () -> oblast.darya.asks().get("/api/v1/staff-members"));
        costs(2, () -> oblast.anna.asks().get("/api/v1/staff-members/" + oblast.memberId(oblast.anna)));
        costs(1, () -> oblast.anna.asks().get("/api/v1/appointments"));
        costs(5, () -> oblast.anna.asks().get("/api/v1/me"));
        costs(1, () -> oblast.anna.asks().post("/api/v1/me/binding"));
        costs(1, () -> oblast.hrSystem("staff.write").get("/api/v1/staff-imports"));
        var position = "/api/v1/positions/"
                + oblast.anna.asks().get("/api/v1/positions").path("items[0].id");
        costs(1, () -> oblast.anna.asks().get(position));
        var appointment = new String[1];
        costs(
                3,
                () -> appointment[0] = oblast.darya
                        .creates()
                        .body("{\"kind\": \"OVERSEER\", \"staffMemberId\": \"%s\", \"from\": \"2020-01-01\"}"
                                .formatted(oblast.memberId(oblast.egor)))
                        .post("/api/v1/appointments")
                        .path("id"));
        costs(1, () -> oblast.anna.asks().get("/api/v1/appointments/" + appointment[0]));
        costs(
                3,
                () -> oblast.darya
                        .asks()
                        .header("If-Match", "\"0-\"")
                        .body("{\"lastDay\": \"2027-01-01\"}")
                        .post("/api/v1/appointments/" + appointment[0] + "/ending")
                        .then()
                        .statusCode(200));
        var operation = new String[1];
        costs(
                5,
                () -> operation[0] = oblast.hrSystem("staff.write")
                        .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                        .body(oblast.sheet())
                        .post("/api/v1/staff-imports")
                        .header("Location"));
        costs(1, () -> oblast.hrSystem("staff.write").get(operation[0]));
        costs(2, () -> oblast.hrSystem("staff.write").get(operation[0] + "/problems"));
    }

    @Test
    void lists_cost_the_same_however_long() {
        for (var list : List.of("departments", "positions", "staff-members", "appointments")) {
            var one = Statements.during(() -> oblast.darya.asks().get("/api/v1/" + list + "?limit=1"));
            var all = Statements.during(() -> oblast.darya.asks().get("/api/v1/" + list + "?limit=200"));
            assertThat(all).as(list).hasSameSizeAs(one);
        }
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }

    private static RequestSpecification asking(String role) {
        return given().auth()
                .oauth2(Token.person(UUID.randomUUID(), role)
                        .in("oblast", oblast.libraryId)
                        .sign())
                .contentType("application/json");
    }
}
