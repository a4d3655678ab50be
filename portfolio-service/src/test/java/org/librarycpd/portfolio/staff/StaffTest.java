package org.librarycpd.portfolio.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class StaffTest {

    private static People oblast;
    private static People city;

    @BeforeEach
    void twoLibraries() {
        if (oblast == null) {
            oblast = People.ofANewLibrary();
            city = People.ofANewLibrary();
        }
    }

    @Test
    void an_import_makes_departments_positions_and_staff_that_the_other_services_hear_of() {
        oblast.anna
                .asks()
                .header("Accept-Language", "en")
                .get("/api/v1/me")
                .then()
                .body("member.personnelNumber", is("101"))
                .body("department.name", is("Reading room"))
                .body("position.name", is("Librarian"));
        try (var events = new EventStream()) {
            var anna = oblast.memberId(oblast.anna).toString();
            var told = events.hear(
                    "portfolio.staff-members.state",
                    e -> anna.equals(e.subject())
                            && e.data().contains(oblast.anna.id().toString()));
            assertThat(told.libraryId()).isEqualTo(oblast.libraryId);
            assertThat(told.data()).doesNotContain("Бересклет").doesNotContain("@");
            Contract.of("portfolio.StaffMemberState.v1").accepts(told.data());
            var department = oblast.departments.get("READING").toString();
            Contract.of("portfolio.DepartmentState.v1")
                    .accepts(events.hear("portfolio.departments.state", e -> department.equals(e.subject()))
                            .data());
            Contract.of("portfolio.PositionState.v1")
                    .accepts(events.hear("portfolio.positions.state", e -> oblast.libraryId.equals(e.libraryId()))
                            .data());
            Contract.of("portfolio.LibraryState.v1")
                    .accepts(events.hear("portfolio.libraries.state", e -> oblast.libraryId.equals(e.libraryId()))
                            .data());
        }
    }

    @Test
    void the_same_sheet_twice_changes_nothing() {
        city.imports(city.sheet())
                .body("status", is("COMPLETED"))
                .body("changed", is(0))
                .body("done", is(12));
    }

    @Test
    void a_bad_row_is_left_out_with_its_number_and_the_reason_and_the_rest_goes_in() {
        var library = People.ofANewLibrary();
        var newcomer = new Person(UUID.randomUUID(), "201", "Вереск", library.libraryId, "librarian");
        var lost = new Person(UUID.randomUUID(), "202", "Вяз", library.libraryId, "librarian");
        var sheet = library.sheet()
                .replace(
                        "\"members\": [",
                        "\"members\": [" + library.row(lost, "NOWHERE", false) + ","
                                + library.row(newcomer, "READING", false) + ",");
        library.imports(sheet)
                .body("status", is("PARTIALLY_COMPLETED"))
                .body("changed", is(1))
                .body("problems", hasSize(1))
                .body("problems[0].row", is(5))
                .body("problems[0].rule", is("a-department-is-named-by-its-code"))
                .body("problems[0].reason", containsString("NOWHERE"));
    }

    @Test
    void a_sheet_without_its_parts_is_refused_whole() {
        oblast.hrSystem("staff.write")
                .header("Idempotency-Key", "\"k-" + UUID.randomUUID() + "\"")
                .body("{\"library\": {\"ru\": \"Б\", \"en\": \"\"}, \"departments\": []}")
                .post("/api/v1/staff-imports")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/library/en", "/members", "/positions"));
    }

    @Test
    void only_the_librarys_own_hr_system_imports() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/staff-imports")
                .then()
                .statusCode(401);
        oblast.hrSystem("hr.notices.read")
                .body("{}")
                .post("/api/v1/staff-imports")
                .then()
                .statusCode(403);
        oblast.darya.creates().body("{}").post("/api/v1/staff-imports").then().statusCode(403);
        var operation = oblast.hrSystem("staff.write")
                .header("Idempotency-Key", "\"k-" + UUID.randomUUID() + "\"")
                .body(oblast.sheet())
                .post("/api/v1/staff-imports")
                .header("Location");
        city.hrSystem("staff.write").get(operation).then().statusCode(404);
    }

    @Test
    void an_account_is_bound_by_its_verified_address_only() {
        var stranger = new Person(UUID.randomUUID(), "999", "Незнакомец", oblast.libraryId, "librarian");
        stranger.asks()
                .header("Accept-Language", "en")
                .post("/api/v1/me/binding")
                .then()
                .statusCode(409)
                .body("type", is("urn:librarycpd:problem:your-address-is-known-to-hr"))
                .body("title", containsString("no unbound member of staff with your verified e-mail address"));
        given().auth()
                .oauth2(Token.person(UUID.randomUUID(), "librarian")
                        .in("oblast", oblast.libraryId)
                        .sign())
                .post("/api/v1/me/binding")
                .then()
                .statusCode(409);
        stranger.asks().get("/api/v1/me").then().statusCode(200).body("member", nullValue());
        oblast.anna.asks().post("/api/v1/me/binding").then().statusCode(200).body("personnelNumber", is("101"));
    }

    @Test
    void an_hr_officer_appoints_and_ends_and_the_appointed_one_is_told() {
        var id = appoint(oblast.darya, oblast, "OVERSEER", oblast.egor, null)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        try (var events = new EventStream()) {
            var fact = events.hear("portfolio.appointments", e -> id.equals(e.subject()));
            Contract.of("portfolio.AppointmentMade.v1").accepts(fact.data());
            assertThat(fact.data()).contains(oblast.egor.id().toString());
            Contract.of("portfolio.AppointmentState.v1")
                    .accepts(events.hear("portfolio.appointments.state", e -> id.equals(e.subject()))
                            .data());
        }
        var seen = oblast.darya.asks().get("/api/v1/appointments/" + id).header("ETag");
        var ending = "/api/v1/appointments/" + id + "/ending";
        oblast.darya
                .asks()
                .body("{\"lastDay\": \"2021-01-01\"}")
                .post(ending)
                .then()
                .statusCode(428);
        oblast.darya
                .asks()
                .header("If-Match", seen)
                .body("{\"lastDay\": \"2021-01-01\"}")
                .post(ending)
                .then()
                .statusCode(200)
                .body("until", is("2021-01-01"));
        oblast.darya
                .asks()
                .header("If-Match", seen)
                .body("{\"lastDay\": \"2022-01-01\"}")
                .post(ending)
                .then()
                .statusCode(412);
    }

    @Test
    void the_role_alone_appoints_nobody() {
        var hrElsewhere = new Person(UUID.randomUUID(), "998", "Чужая", oblast.libraryId, "librarian", "hr-officer");
        appoint(hrElsewhere, oblast, "OVERSEER", oblast.egor, null)
                .then()
                .statusCode(403)
                .body("type", is("urn:librarycpd:problem:the-hr-officer-appoints"));
        appoint(oblast.anna, oblast, "OVERSEER", oblast.egor, null).then().statusCode(403);
        given().post("/api/v1/appointments").then().statusCode(401);
    }

    @Test
    void nobody_of_another_library_can_be_appointed_seen_or_ended() {
        appoint(city.darya, oblast, "OVERSEER", oblast.egor, null).then().statusCode(404);
        var head =
                oblast.anna.asks().get("/api/v1/appointments").then().extract().<String>path("items[0].id");
        city.darya.asks().get("/api/v1/appointments/" + head).then().statusCode(404);
        city.darya
                .asks()
                .header("If-Match", "\"0-\"")
                .body("{\"lastDay\": \"2027-01-01\"}")
                .post("/api/v1/appointments/" + head + "/ending")
                .then()
                .statusCode(404);
        city.darya
                .asks()
                .get("/api/v1/staff-members/" + oblast.memberId(oblast.anna))
                .then()
                .statusCode(404);
        city.anna
                .asks()
                .get("/api/v1/departments/" + oblast.departments.get("MAIN"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_member_is_seen_by_himself_his_heads_the_overseer_and_hr() {
        var anna = "/api/v1/staff-members/" + oblast.memberId(oblast.anna);
        for (var reader : new Person[] {oblast.anna, oblast.vera, oblast.egor, oblast.gleb, oblast.darya}) {
            reader.asks().get(anna).then().statusCode(200).body("familyName", is("Бересклет"));
        }
        oblast.boris.asks().get(anna).then().statusCode(404);
        oblast.inna.asks().get(anna).then().statusCode(404);
    }

    @Test
    void heads_have_a_department_and_others_have_none() {
        appoint(oblast.darya, oblast, "HEAD", oblast.egor, null)
                .then()
                .statusCode(422)
                .body("type", is("urn:librarycpd:problem:a-head-has-a-department"));
        appoint(oblast.darya, oblast, "OVERSEER", oblast.egor, oblast.departments.get("MAIN"))
                .then()
                .statusCode(422);
    }

    @Test
    void an_operator_has_the_staff_told_again_to_those_who_lost_their_copy() {
        var anna = oblast.memberId(oblast.anna).toString();
        try (var events = new EventStream()) {
            var before = told(events, anna);
            given().auth()
                    .oauth2(Token.person(UUID.randomUUID(), "platform-operator").sign())
                    .post("/api/v1/admin/state/republication")
                    .then()
                    .statusCode(202);
            await().untilAsserted(() -> assertThat(told(events, anna)).isEqualTo(before + 1));
        }
        oblast.anna.asks().post("/api/v1/admin/state/republication").then().statusCode(403);
    }

    private static long told(EventStream events, String member) {
        return events.all("portfolio.staff-members.state").stream()
                .filter(e -> member.equals(e.subject()))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/departments", "/positions", "/staff-members", "/appointments", "/me"})
    void lists_of_staff_are_for_members_only(String path) {
        given().get("/api/v1" + path).then().statusCode(401);
        given().auth()
                .oauth2(Token.person(UUID.randomUUID(), "platform-operator").sign())
                .get("/api/v1" + path)
                .then()
                .statusCode(403);
    }

    @Test
    void a_list_of_staff_is_paged_and_costs_the_same_however_long() {
        var one = Statements.during(() ->
                oblast.darya.asks().get("/api/v1/staff-members?limit=1").then().body("items", hasSize(1)));
        var all = Statements.during(() -> oblast.darya
                .asks()
                .get("/api/v1/staff-members")
                .then()
                .body("items.personnelNumber", hasItem(equalTo("101"))));
        assertThat(all).hasSameSizeAs(one);
        assertThat(Statements.during(() -> oblast.anna.asks().get("/api/v1/me")))
                .hasSizeLessThanOrEqualTo(5);
    }

    private static io.restassured.response.Response appoint(
            Person by, People library, String kind, Person whom, UUID department) {
        var departmentId = department == null ? "null" : "\"" + department + "\"";
        var body = "{\"kind\": \"%s\", \"staffMemberId\": \"%s\", \"departmentId\": %s, \"from\": \"2020-01-01\"}";
        return by.creates()
                .body(body.formatted(kind, library.memberId(whom), departmentId))
                .post("/api/v1/appointments");
    }
}
