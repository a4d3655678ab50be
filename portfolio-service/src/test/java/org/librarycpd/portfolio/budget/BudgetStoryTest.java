package org.librarycpd.portfolio.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.portfolio.LearningYear.item;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Statements;

/** What the library, the department and the person have for learning, and that each of them is kept to. */
@QuarkusTest
class BudgetStoryTest {

    private static final String BUDGETS = "/api/v1/development-budgets";
    private static final String HOURS = "/api/v1/learning-time-allotments";
    private static People library;
    private static People elsewhere;

    private LearningYear year;

    @BeforeEach
    void aNewYear() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
        }
        year = new LearningYear(library);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void a_booking_counts_at_every_level_and_the_smallest_allotment_decides() {
        allot(BUDGETS, "\"level\": \"LIBRARY\", \"kopecks\": 5000000");
        allot(BUDGETS, department("MAIN") + ", \"kopecks\": 4000000");
        allot(BUDGETS, person(library.anna) + ", \"kopecks\": 1500000");
        allot(HOURS, "\"level\": \"LIBRARY\", \"hours\": 100");

        var tooDear = submitted(", \"hours\": 5, \"priceKopecks\": 1500001");
        year.act(library.vera, tooDear, "approval")
                .statusCode(409)
                .body("title", containsString("бюджете развития работника"));
        var plan = submitted(", \"hours\": 5, \"priceKopecks\": 1500000");
        year.act(library.vera, plan, "approval")
                .statusCode(200)
                .body(
                        "items[0].bookings.findAll { it.kind == 'MONEY' }.level",
                        contains("LIBRARY", "DEPARTMENT", "PERSON"))
                .body("items[0].bookings.findAll { it.kind == 'HOURS' }.level", contains("LIBRARY"));
        mine(BUDGETS, library.anna)
                .body("items.level", contains("LIBRARY", "DEPARTMENT", "PERSON"))
                .body("items.left", contains(35_000_00, 25_000_00, 0));
        mine(HOURS, library.anna).body("items.reserved", contains(5));
        mine(BUDGETS, library.zhanna).body("items.level", contains("LIBRARY", "DEPARTMENT"));

        year.cancel(library.anna, plan).statusCode(200);
        mine(BUDGETS, library.anna).body("items.left", contains(50_000_00, 40_000_00, 15_000_00));
    }

    @Test
    void a_hundred_approvals_at_once_exceed_none_of_three_levels() throws Exception {
        allot(BUDGETS, "\"level\": \"LIBRARY\", \"kopecks\": 9000000");
        allot(BUDGETS, department("READING") + ", \"kopecks\": 6000000");
        allot(BUDGETS, person(library.anna) + ", \"kopecks\": 4000000");
        allot(BUDGETS, person(library.boris) + ", \"kopecks\": 4000000");
        allot(HOURS, department("READING") + ", \"hours\": 1000");
        var approvals = new ArrayList<Callable<Integer>>();
        for (var number = 0; number < 100; number++) {
            var learner = number % 2 == 0 ? library.anna : library.boris;
            var plan = submitted(learner, ", \"hours\": 1, \"priceKopecks\": 100000");
            var etag = year.etag(library.vera, plan);
            approvals.add(() -> library.vera
                    .asks()
                    .header("If-Match", etag)
                    .post("/api/v1/learning-plans/" + plan + "/approval")
                    .statusCode());
        }
        var crowd = Executors.newFixedThreadPool(100);
        var statuses = new ArrayList<Integer>();
        for (var answer : crowd.invokeAll(approvals)) {
            statuses.add(answer.get());
        }
        crowd.shutdown();
        assertThat(statuses.stream().filter(s -> s == 200)).hasSize(60);
        assertThat(statuses.stream().filter(s -> s == 409)).hasSize(40);
        var all = library.gleb
                .asks()
                .get(BUDGETS + "?level=PERSON&year=" + year.year)
                .jsonPath();
        List<Integer> persons = all.getList("items.reserved");
        assertThat(persons).allMatch(reserved -> reserved <= 40_000_00);
        assertThat(persons.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60_000_00);
        mine(BUDGETS, library.vera).body("items.reserved", contains(60_000_00, 60_000_00));
    }

    @Test
    void hours_are_booked_within_the_working_time_only() {
        allot(
                HOURS,
                department("READING") + ", \"hours\": 1000, \"workingTime\": {\"days\": [\"MONDAY\", \"TUESDAY\"],"
                        + " \"hoursADay\": 4, \"hoursAWeek\": 6, \"daysOff\": [\"2099-11-30\"]}");
        year.act(library.vera, submitted(", \"hours\": 900"), "approval").statusCode(200);
        mine(HOURS, library.anna).body("items[0].workingTime.hoursAWeek", equalTo(6));
        library.gleb
                .creates()
                .body("{\"year\": %d, %s, \"hours\": 5, \"workingTime\": {\"days\": [], \"hoursADay\": 4}}"
                        .formatted(year.year, department("CHILDREN")))
                .post(HOURS)
                .then()
                .statusCode(400);
    }

    @Test
    void more_hours_than_can_be_worked_until_the_due_date_are_refused_with_the_figures() {
        allot(
                HOURS,
                department("READING") + ", \"hours\": 1000, \"workingTime\": {\"days\": [\"MONDAY\"], \"hoursADay\": 1,"
                        + " \"hoursAWeek\": 1}");
        var soon = LocalDate.now().plusDays(13).toString();
        var plan = year.draft(library.anna);
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 40").replace("2099-12-01", soon))
                .statusCode(201);
        year.act(library.anna, plan, "submission").statusCode(200);
        year.act(library.vera, plan, "approval")
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:the-working-time-holds-the-hours"))
                .body("title", containsString("вмещает часов на обучение: 2"));
        mine(HOURS, library.anna).body("items.reserved", contains(0));
    }

    @Test
    void an_allotment_is_raised_and_lowered_with_a_reason_that_stays_readable() {
        var id = allot(BUDGETS, department("READING") + ", \"kopecks\": 1000000");
        allot(HOURS, department("READING") + ", \"hours\": 10");
        year.act(library.vera, submitted(", \"hours\": 1, \"priceKopecks\": 600000"), "approval")
                .statusCode(200);
        var path = BUDGETS + "/" + id;
        change(library.gleb, path, "\"kopecks\": 599999, \"reason\": \"Секвестр\"")
                .statusCode(409)
                .body("title", containsString("снизить лимит до 5\u00a0999,99 нельзя"));
        change(library.gleb, path, "\"kopecks\": 700000, \"reason\": \" \"").statusCode(400);
        change(library.gleb, path, "\"kopecks\": 700000, \"reason\": \"Секвестр\"")
                .statusCode(200)
                .body("allotted", equalTo(700_000))
                .body("left", equalTo(100_000));
        change(library.gleb, path, "\"kopecks\": 900000, \"reason\": \"Грант\"").statusCode(200);
        library.anna
                .asks()
                .get(path + "/changes")
                .then()
                .statusCode(200)
                .body("items.reason", contains("Грант", "Секвестр"))
                .body("items.before", contains(700_000, 1_000_000))
                .body("items.after", contains(900_000, 700_000));

        library.gleb.asks().get(path + "/lines").then().body("items.amount", contains(600_000));
        library.vera.asks().get(path + "/lines").then().body("items.status", contains("RESERVED"));
        library.anna
                .asks()
                .get(path + "/lines")
                .then()
                .statusCode(403)
                .body("title", equalTo("Отдельные записи видят ответственный за развитие и вышестоящие руководители."));
        library.inna.asks().get(path + "/lines").then().statusCode(403);
    }

    @Test
    void a_head_divides_among_persons_what_the_department_has() {
        var ofAnna = person(library.anna);
        library.vera
                .creates()
                .body(body(ofAnna + ", \"kopecks\": 100"))
                .post(BUDGETS)
                .then()
                .statusCode(409)
                .body(
                        "title",
                        equalTo(
                                "У отдела нет такого лимита на %d год; попросите ответственного за развитие его выделить."
                                        .formatted(year.year)));
        allot(BUDGETS, department("READING") + ", \"kopecks\": 1000");
        var id = library.vera
                .creates()
                .body(body(ofAnna + ", \"kopecks\": 600"))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        library.vera
                .creates()
                .body(body(person(library.boris) + ", \"kopecks\": 401"))
                .post(BUDGETS)
                .then()
                .statusCode(409)
                .body(
                        "title",
                        equalTo(("Из лимита отдела на %d год (10) между работниками было бы распределено 10,01: больше"
                                        + " лимита нельзя.")
                                .formatted(year.year)));
        change(library.vera, BUDGETS + "/" + id, "\"kopecks\": 1001, \"reason\": \"Мало\"")
                .statusCode(409);
        change(library.vera, BUDGETS + "/" + id, "\"kopecks\": 1000, \"reason\": \"Мало\"")
                .statusCode(200);
        library.vera
                .creates()
                .body(body(person(library.zhanna) + ", \"kopecks\": 1"))
                .post(BUDGETS)
                .then()
                .statusCode(403)
                .body(
                        "title",
                        equalTo("Деньги и время на обучение выделяет ответственный за развитие этой библиотеки;"
                                + " руководитель распределяет между работниками то, что есть у отдела."));
        library.vera
                .creates()
                .body(body(person(library.vera) + ", \"kopecks\": 1"))
                .post(BUDGETS)
                .then()
                .statusCode(403);

        var there = BUDGETS + "/" + id;
        for (var reader : List.of(library.anna, library.vera, library.egor, library.gleb)) {
            reader.asks()
                    .get(there)
                    .then()
                    .statusCode(200)
                    .body("personId", equalTo(library.anna.id().toString()));
        }
        for (var nobody : List.of(library.boris, library.inna, library.darya, elsewhere.anna, elsewhere.gleb)) {
            nobody.asks().get(there).then().statusCode(404);
            nobody.asks().get(there + "/lines").then().statusCode(404);
            nobody.asks().get(there + "/changes").then().statusCode(404);
            change(nobody, there, "\"kopecks\": 5, \"reason\": \"Так\"").statusCode(404);
            nobody.asks().get(BUDGETS + "?person=" + library.anna.id()).then().body("items", empty());
        }
        library.vera.asks().get(BUDGETS + "?person=" + library.anna.id()).then().body("items.id", contains(id));
        library.anna
                .asks()
                .get(BUDGETS + "?level=PERSON&year=" + year.year)
                .then()
                .body("items.id", contains(id));
        change(library.anna, there, "\"kopecks\": 5, \"reason\": \"Так\"").statusCode(403);
    }

    @Test
    void a_holder_has_one_allotment_a_year_and_must_be_named() {
        allot(BUDGETS, "\"level\": \"LIBRARY\", \"kopecks\": 5");
        var again = body("\"level\": \"LIBRARY\", \"kopecks\": 7");
        library.gleb.creates().body(again).post(BUDGETS).then().statusCode(409);
        library.gleb
                .creates()
                .body(body("\"kopecks\": 7"))
                .post(BUDGETS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:librarycpd:problem:an-allotment-names-its-holder"));
        library.gleb
                .creates()
                .body(body(person(elsewhere.anna) + ", \"kopecks\": 7"))
                .post(BUDGETS)
                .then()
                .statusCode(404);
    }

    @Test
    void doors_of_what_is_new() {
        for (var path : List.of(BUDGETS, HOURS)) {
            var unit = path.equals(BUDGETS) ? "kopecks" : "hours";
            var there = path + "/" + allot(path, department("READING") + ", \"" + unit + "\": 50");
            var body = "{\"" + unit + "\": 60, \"reason\": \"Рост\"}";
            given().contentType("application/json").body(body).put(there).then().statusCode(401);
            given().get(there + "/lines").then().statusCode(401);
            given().get(there + "/changes").then().statusCode(401);
            var student = new Person(library.anna.id(), "101", "А", library.libraryId, "student");
            student.asks().body(body).put(there).then().statusCode(403);
            student.asks().get(there + "/lines").then().statusCode(403);
            student.asks().get(there + "/changes").then().statusCode(403);
            elsewhere.gleb.asks().body(body).put(there).then().statusCode(404);
            elsewhere.gleb.asks().get(there + "/lines").then().statusCode(404);
            elsewhere.gleb.asks().get(there + "/changes").then().statusCode(404);
            library.anna.asks().body(body).put(there).then().statusCode(403);
            library.vera.asks().body(body).put(there).then().statusCode(403);
            library.gleb.asks().body(body).put(there).then().statusCode(428);
            library.gleb
                    .asks()
                    .header("If-Match", "\"99-ru-allotment\"")
                    .body(body)
                    .put(there)
                    .then()
                    .statusCode(412);
            library.hrSystem("hr.notices.read").get(there + "/lines").then().statusCode(403);
        }
    }

    @Test
    void what_is_left_leaves_as_a_spreadsheet_and_lists_cost_few_statements() {
        allot(BUDGETS, department("READING") + ", \"kopecks\": 1000");
        var sheet = library.anna
                .asks()
                .accept("text/csv")
                .get(BUDGETS + "?year=" + year.year)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
        assertThat(sheet).contains("id;year;level;").contains(";DEPARTMENT;").contains(";KOPECKS;1000;0;0;0;1000");
        assertThat(Statements.during(() -> mine(BUDGETS, library.anna))).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> library.anna.asks().get(BUDGETS + "?year=" + year.year)))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> library.vera.asks().get(BUDGETS + "?person=" + library.anna.id())))
                .hasSizeLessThanOrEqualTo(5);
    }

    private String submitted(String more) {
        return submitted(library.anna, more);
    }

    private String submitted(Person learner, String more) {
        var plan = year.draft(learner);
        year.addItem(learner, plan, item(null, null, more)).statusCode(201);
        year.act(learner, plan, "submission").statusCode(200);
        return plan;
    }

    private ValidatableResponse mine(String path, Person person) {
        return person.asks().get(path + "?mine=true&year=" + year.year).then().statusCode(200);
    }

    private String allot(String path, String what) {
        return library.gleb
                .creates()
                .body(body(what))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String body(String what) {
        return "{\"year\": %d, %s}".formatted(year.year, what);
    }

    private ValidatableResponse change(Person person, String path, String what) {
        var etag = library.gleb.asks().get(path).header("ETag");
        return person.asks()
                .header("If-Match", etag)
                .body("{" + what + "}")
                .put(path)
                .then();
    }

    private static String department(String code) {
        return "\"departmentId\": \"" + library.departments.get(code) + "\"";
    }

    private static String person(Person person) {
        return "\"personId\": \"" + person.id() + "\"";
    }
}
