package org.librarycpd.portfolio.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.portfolio.LearningYear.count;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class AllotmentStoryTest {

    private static final String BUDGETS = "/api/v1/development-budgets";
    private static final String HOURS = "/api/v1/learning-time-allotments";
    private static People library;
    private static People elsewhere;

    @BeforeEach
    void twoLibraries() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
        }
    }

    @Test
    void the_overseer_allots_money_and_hours_once_for_each_department_and_year_and_all_staff_see_them() {
        for (var path : List.of(BUDGETS, HOURS)) {
            var there = library.gleb
                    .creates()
                    .body(allotment(library, path, 2030))
                    .post(path)
                    .then()
                    .statusCode(201)
                    .body("allotted", equalTo(5000))
                    .body("left", equalTo(5000))
                    .body("unit", equalTo(path.equals(BUDGETS) ? "KOPECKS" : "HOURS"))
                    .extract()
                    .header("Location");
            library.gleb
                    .creates()
                    .body(allotment(library, path, 2030))
                    .post(path)
                    .then()
                    .statusCode(409)
                    .body("title", equalTo("Такой лимит на 2030 год уже есть; его можно увеличить или уменьшить."));
            for (var reader : List.of(library.anna, library.vera, library.darya, library.gleb)) {
                reader.asks().get(there).then().statusCode(200).body("year", equalTo(2030));
                reader.asks().get(path + "?year=2030").then().body("items", hasSize(1));
            }
            elsewhere.gleb.asks().get(there).then().statusCode(404);
            elsewhere.gleb.asks().get(path + "?year=2030").then().body("items", hasSize(0));
            var stranger = new Person(java.util.UUID.randomUUID(), "9", "Никто", library.libraryId, "librarian");
            stranger.asks().get(there).then().statusCode(403);
        }
    }

    @Test
    void nobody_else_allots() {
        for (var path : List.of(BUDGETS, HOURS)) {
            var body = allotment(library, path, 2031);
            library.anna.creates().body(body).post(path).then().statusCode(403);
            library.vera.creates().body(body).post(path).then().statusCode(403);
            elsewhere.gleb.creates().body(body).post(path).then().statusCode(404);
            var inRoleOnly = new Person(library.anna.id(), "101", "А", library.libraryId, "development-overseer");
            inRoleOnly
                    .creates()
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:librarycpd:problem:the-overseer-allots"));
            given().contentType("application/json").body(body).post(path).then().statusCode(401);
            given().get(path).then().statusCode(401);
            given().auth()
                    .oauth2(Token.person(library.anna.id(), "student")
                            .in("l", library.libraryId)
                            .sign())
                    .get(path)
                    .then()
                    .statusCode(403);
            library.gleb
                    .creates()
                    .body(body.replace("5000", "0"))
                    .post(path)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void a_list_of_fifty_costs_as_many_statements_as_a_list_of_one() {
        var other = People.ofANewLibrary();
        allot(other, 2000);
        var one = Statements.during(() -> other.anna.asks().get(BUDGETS).then().body("items", hasSize(1)));
        for (var year = 2001; year < 2050; year++) {
            allot(other, year);
        }
        var fifty =
                Statements.during(() -> other.anna.asks().get(BUDGETS).then().body("items", hasSize(50)));
        assertThat(fifty).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_hundred_approvals_at_once_never_exceed_the_allotment_and_hr_misses_no_notice() throws Exception {
        var other = People.ofANewLibrary();
        try (var year = new LearningYear(other)) {
            year.allot("READING", 60 * 1_000_00, 1_000);
            var approvals = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 100; i++) {
                var plan = year.draft(other.anna);
                year.addItem(
                                other.anna,
                                plan,
                                LearningYear.item(null, null, ", \"hours\": 1, \"priceKopecks\": 100000"))
                        .statusCode(201);
                year.act(other.anna, plan, "submission").statusCode(200);
                var etag = year.etag(other.vera, plan);
                approvals.add(() -> other.vera
                        .asks()
                        .header("If-Match", etag)
                        .post("/api/v1/learning-plans/" + plan + "/approval")
                        .statusCode());
            }
            var going = new AtomicBoolean(true);
            var crowd = Executors.newFixedThreadPool(101);
            var puller = crowd.submit(() -> pull(other, going));
            var statuses = new ArrayList<Integer>();
            for (var answer : crowd.invokeAll(approvals)) {
                statuses.add(answer.get());
            }
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> count("hr_notice where library_id = '" + other.libraryId + "'") == 60);
            going.set(false);
            var pulled = puller.get();
            crowd.shutdown();
            assertThat(statuses.stream().filter(s -> s == 200)).hasSize(60);
            assertThat(statuses.stream().filter(s -> s == 409)).hasSize(40);
            year.booked(60 * 1_000_00, 0, 0);
            assertThat(year.figures("development-budgets").getLong("left")).isZero();
            assertThat(year.figures("learning-time-allotments").getLong("reserved"))
                    .isEqualTo(60);
            assertThat(count("budget_line where library_id = '" + other.libraryId + "'"))
                    .isEqualTo(120);
            assertThat(pulled).hasSize(60).isSorted();
        }
    }

    /** As a library's HR system does it: again and again what came after the last one seen. */
    private static List<Long> pull(People of, AtomicBoolean going) {
        var numbers = new LinkedHashSet<Long>();
        var after = "";
        var more = true;
        while (more) {
            var last = !going.get();
            var page = of.hrSystem("hr.notices.read")
                    .get("/api/v1/hr-notices?limit=7" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Number> found = page.getList("items.number");
            found.forEach(n -> numbers.add(n.longValue()));
            if (!found.isEmpty()) {
                after = "&after=" + page.getString("items[-1].id");
            }
            more = !last || !found.isEmpty();
        }
        return List.copyOf(numbers);
    }

    private static void allot(People of, int year) {
        of.gleb
                .creates()
                .body(allotment(of, BUDGETS, year))
                .post(BUDGETS)
                .then()
                .statusCode(201);
    }

    private static String allotment(People of, String path, int year) {
        return "{\"departmentId\": \"%s\", \"year\": %d, \"%s\": 5000}"
                .formatted(of.departments.get("READING"), year, path.equals(BUDGETS) ? "kopecks" : "hours");
    }
}
