package org.librarycpd.portfolio.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;

/** What the HR officer does without the HR system: units, members, leaving, codes for accounts. */
@QuarkusTest
class StaffByHandTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(500);

    private static People library;

    @BeforeEach
    void oneLibrary() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
    }

    @Test
    void a_department_is_founded_renamed_and_moved_and_stands_in_the_tree() {
        var founded = founds("departments", department("LOCAL", library.departments.get("READING")));
        founded.then().statusCode(201).body("name", is("Краеведение"));
        String id = founded.path("id");
        var there = "/api/v1/departments/" + id;
        try (var events = new EventStream()) {
            Contract.of("portfolio.DepartmentState.v1")
                    .accepts(events.hear("portfolio.departments.state", e -> id.equals(e.subject()))
                            .data());
        }
        var tree = "departments.find { it.code == 'MAIN' }.departments.find { it.code == '%s' }.departments.code";
        library.anna
                .asks()
                .get("/api/v1/departments?tree=true")
                .then()
                .body(tree.formatted("READING"), hasItem("LOCAL"));
        puts(there, text("Краеведческий отдел", library.departments.get("CHILDREN")))
                .then()
                .statusCode(200)
                .body("name", is("Краеведческий отдел"));
        library.anna
                .asks()
                .get("/api/v1/departments?tree=true")
                .then()
                .body(tree.formatted("CHILDREN"), hasItem("LOCAL"))
                .body(tree.formatted("READING"), not(hasItem("LOCAL")));
    }

    @Test
    void a_department_is_not_moved_below_itself() {
        puts(
                        "/api/v1/departments/" + library.departments.get("MAIN"),
                        text("Дирекция", library.departments.get("READING")))
                .then()
                .statusCode(422)
                .body("title", is("Отдел MAIN оказался бы подчинён сам себе."));
    }

    @Test
    void a_code_names_one_unit() {
        founds("departments", department("READING", null))
                .then()
                .statusCode(409)
                .body("title", containsString("Код READING уже занят"));
        founds("positions", department("LIB", null).replace(", \"parentId\": null", ""))
                .then()
                .statusCode(409);
    }

    @Test
    void a_position_is_added_and_renamed() {
        var added =
                founds("positions", "{\"code\": \"KEEPER\", \"name\": {\"ru\": \"Хранитель\", \"en\": \"Keeper\"}}");
        added.then().statusCode(201);
        puts("/api/v1/positions/" + added.path("id"), "{\"name\": {\"ru\": \"Главный хранитель\", \"en\": \"Chief\"}}")
                .then()
                .statusCode(200)
                .body("name", is("Главный хранитель"));
    }

    @Test
    void everyone_sees_the_libraries_that_are_theirs() {
        var other = People.ofANewLibrary();
        library.anna.asks().get("/api/v1/libraries").then().body("items.id", is(java.util.List.of(library.libraryId)));
        var name = "{\"name\": {\"ru\": \"Новая\", \"en\": \"New\"}}";
        other.hrSystem("staff.write")
                .body(name)
                .put("/api/v1/libraries/" + library.libraryId)
                .then()
                .statusCode(404);
        other.hrSystem("staff.write")
                .body(name)
                .put("/api/v1/libraries/" + other.libraryId)
                .then()
                .statusCode(200)
                .body("name", is("Новая"));
    }

    @Test
    void a_member_is_taken_on_corrected_and_leaves() {
        var number = number();
        String id = takesOn(number, null).then().statusCode(201).extract().path("id");
        takesOn(number, null).then().statusCode(409).body("title", containsString("принадлежит другому"));
        var there = "/api/v1/staff-members/" + id;
        puts(there, member("Ольха", "ivy@library.example"))
                .then()
                .statusCode(200)
                .body("familyName", is("Ольха"))
                .body("email", is("ivy@library.example"));
        library.gleb.asks().get(there).then().statusCode(200).body("email", nullValue());
        posts(there, "leaving", "{\"lastDay\": \"2021-02-01\"}")
                .then()
                .statusCode(200)
                .body("employedUntil", is("2021-02-01"));
        posts(there, "leaving", "{\"lastDay\": \"2021-03-01\"}")
                .then()
                .statusCode(409)
                .body("title", containsString("Последний рабочий день"));
        try (var events = new EventStream()) {
            events.hear(
                    "portfolio.staff-members.state",
                    e -> id.equals(e.subject()) && e.data().contains("2021-02-01"));
        }
    }

    @Test
    void employment_does_not_end_before_it_begins() {
        String id = takesOn(number(), null).path("id");
        posts("/api/v1/staff-members/" + id, "leaving", "{\"lastDay\": \"1999-01-01\"}")
                .then()
                .statusCode(422)
                .body("type", is("urn:librarycpd:problem:employment-begins-before-it-ends"));
    }

    @Test
    void who_has_left_still_reads_what_is_his_but_plans_nothing_new() {
        var number = number();
        var leaver = new Person(UUID.randomUUID(), number, "Верба", library.libraryId, "librarian");
        String id = takesOn(number, leaver.email()).path("id");
        leaver.asks().post("/api/v1/me/binding").then().statusCode(200);
        String plan = leaver.creates()
                .body("{\"year\": 2027}")
                .post("/api/v1/learning-plans")
                .path("id");
        posts("/api/v1/staff-members/" + id, "leaving", "{\"lastDay\": \"2021-02-01\"}")
                .then()
                .statusCode(200);
        leaver.asks().get("/api/v1/learning-plans/" + plan).then().statusCode(200);
        leaver.asks().get("/api/v1/learning-plans").then().statusCode(200).body("items.id", hasItem(plan));
        leaver.asks().get("/api/v1/portfolio-entries").then().statusCode(200);
        leaver.asks().get("/api/v1/me").then().statusCode(200).body("member.employedUntil", is("2021-02-01"));
        leaver.creates()
                .body("{\"year\": 2028}")
                .post("/api/v1/learning-plans")
                .then()
                .statusCode(403)
                .body("type", is("urn:librarycpd:problem:you-work-in-this-library"));
    }

    @Test
    void a_code_binds_one_account_once() {
        var number = number();
        String id = takesOn(number, null).path("id");
        var there = "/api/v1/staff-members/" + id;
        var first = code(there);
        var second = code(there);
        var newcomer = stranger();
        binds(newcomer, first).then().statusCode(409).body("title", containsString("Код не подходит"));
        binds(newcomer, second.toLowerCase()).then().statusCode(200).body("personnelNumber", is(number));
        binds(stranger(), second).then().statusCode(409);
        library.darya
                .asks()
                .post(there + "/binding-code")
                .then()
                .statusCode(409)
                .body("title", containsString("уже привязан"));
        posts(there, "unbinding", "{\"reason\": \"Код отдан не тому\"}")
                .then()
                .statusCode(200)
                .body("personId", nullValue());
        posts(there, "unbinding", "{\"reason\": \"Ещё раз\"}")
                .then()
                .statusCode(409)
                .body("title", is("К этому сотруднику не привязана учётная запись."));
        binds(newcomer, code(there)).then().statusCode(200);
        String another = takesOn(number(), null).path("id");
        binds(newcomer, code("/api/v1/staff-members/" + another))
                .then()
                .statusCode(409)
                .body("title", containsString("Ваша учётная запись уже привязана"));
    }

    @Test
    void five_wrong_tries_burn_a_code() {
        String id = takesOn(number(), null).path("id");
        var code = code("/api/v1/staff-members/" + id);
        var wrong = code.substring(0, 5) + "AAAA-AAAA";
        for (var i = 0; i < 5; i++) {
            binds(stranger(), wrong).then().statusCode(409);
        }
        binds(stranger(), code).then().statusCode(409);
        var foreign = People.ofANewLibrary();
        var other = code("/api/v1/staff-members/" + id);
        binds(new Person(UUID.randomUUID(), "1", "Ч", foreign.libraryId, "librarian"), other)
                .then()
                .statusCode(409);
    }

    @Test
    void the_staff_is_given_to_a_spreadsheet_without_formulas() {
        var formula = "{\"personnelNumber\": \"%s\", %s"
                .formatted(number(), member("=1+1", null).substring(1));
        library.darya
                .creates()
                .body(formula)
                .post("/api/v1/staff-members")
                .then()
                .statusCode(201);
        var sheet = library.darya.asks().accept("text/csv").get("/api/v1/staff-members");
        sheet.then().statusCode(200).contentType(containsString("text/csv"));
        assertThat(sheet.asString().replace("\"", ""))
                .contains("Табельный номер")
                .contains("101;Бересклет;Имя;")
                .contains("'=1+1")
                .doesNotContain(";=1+1");
        library.anna
                .asks()
                .accept("text/csv")
                .get("/api/v1/staff-members")
                .then()
                .statusCode(403);
    }

    private static Response founds(String units, String body) {
        return library.darya.creates().body(body).post("/api/v1/" + units);
    }

    private static Response puts(String there, String body) {
        return library.darya
                .asks()
                .header("If-Match", library.darya.asks().get(there).header("ETag"))
                .body(body)
                .put(there);
    }

    private static Response posts(String there, String transition, String body) {
        return library.darya
                .asks()
                .header("If-Match", library.darya.asks().get(there).header("ETag"))
                .body(body)
                .post(there + "/" + transition);
    }

    private static String code(String member) {
        return library.darya
                .asks()
                .post(member + "/binding-code")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static Response binds(Person person, String code) {
        return person.asks().body("{\"code\": \"" + code + "\"}").post("/api/v1/me/binding");
    }

    private static Person stranger() {
        return new Person(UUID.randomUUID(), number(), "Новичок", library.libraryId, "librarian");
    }

    private static Response takesOn(String number, String email) {
        var body = "{\"personnelNumber\": \"%s\", %s"
                .formatted(number, member("Верба", email).substring(1));
        return library.darya.creates().body(body).post("/api/v1/staff-members");
    }

    private static String member(String familyName, String email) {
        return """
                {"familyName": "%s", "givenName": "Ива", "email": %s, "departmentId": "%s", "positionId": "%s",
                 "employedFrom": "2020-02-01"}
                """.formatted(
                        familyName,
                        email == null ? "null" : "\"" + email + "\"",
                        library.departments.get("READING"),
                        library.anna.asks().get("/api/v1/me").path("position.id"));
    }

    private static String department(String code, UUID parent) {
        return "{\"code\": \"" + code + "\", " + text("Краеведение", parent).substring(1);
    }

    private static String text(String name, UUID parent) {
        return "{\"name\": {\"ru\": \"%s\", \"en\": \"Local history\"}, \"parentId\": %s}"
                .formatted(name, parent == null ? "null" : "\"" + parent + "\"");
    }

    private static String number() {
        return "" + NUMBERS.incrementAndGet();
    }
}
