package org.librarycpd.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.librarycpd.portfolio.LearningYear.item;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.librarycpd.test.Statements;

/** What each request of plans, budgets, entries and notices costs; lists and approvals are counted in their own stories. */
@QuarkusTest
class StatementsTest {

    private static final String PLANS = "/api/v1/learning-plans/";

    @Test
    void each_request_takes_few_statements() {
        var library = People.ofANewLibrary();
        try (var year = new LearningYear(library)) {
            var anna = library.anna;
            var budget = "{\"departmentId\": \"%s\", \"year\": %d, \"kopecks\": 100000000}"
                    .formatted(library.departments.get("READING"), year.year);
            var there = costs(3, library.gleb.creates(), r -> r.body(budget).post("/api/v1/development-budgets"))
                    .header("Location");
            costs(2, anna.asks(), r -> r.get(there));
            library.gleb
                    .creates()
                    .body(budget.replace("kopecks", "hours").replace("100000000", "1000"))
                    .post("/api/v1/learning-time-allotments");

            var run = year.run(24, 18_000_00);
            var gap = year.gapOf(anna);
            var draft = "{\"year\": " + year.year + "}";
            String plan =
                    costs(2, anna.creates(), r -> r.body(draft).post(PLANS)).path("id");
            var items = PLANS + plan + "/items";
            String first = costs(
                            6,
                            changing(anna, plan),
                            r -> r.body(item(gap, run, "")).post(items))
                    .path("items[0].id");
            costs(6, changing(anna, plan), r -> r.body(item(gap, run, "")).put(items + "/" + first));
            String second = changing(anna, plan)
                    .body(item(null, null, ", \"hours\": 3"))
                    .post(items)
                    .path("items[1].id");
            costs(3, changing(anna, plan), r -> r.delete(items + "/" + second));
            costs(10, changing(anna, plan), r -> r.post(PLANS + plan + "/submission"));
            costs(
                    7,
                    changing(library.vera, plan),
                    r -> r.body("{\"reason\": \"why\"}").post(PLANS + plan + "/return"));
            changing(anna, plan).post(PLANS + plan + "/submission");
            costs(3, library.vera.asks(), r -> r.get(PLANS + plan));
            costs(6, library.vera.asks(), r -> r.get(PLANS + plan + "/allowed-actions"));
            changing(library.vera, plan).post(PLANS + plan + "/approval");
            costs(9, changing(anna, plan), r -> r.post(items + "/" + first + "/cancellation"));

            year.attest(anna, run);
            String entry = costs(1, anna.asks(), r -> r.get("/api/v1/portfolio-entries"))
                    .path("items[0].id");
            costs(1, anna.asks(), r -> r.get("/api/v1/portfolio-entries/" + entry));
            costs(4, library.gleb.asks(), r -> r.get("/api/v1/portfolio-entries/" + entry));

            year.notices(library.darya, "", 2);
            String notice = costs(2, library.darya.asks(), r -> r.get("/api/v1/hr-notices"))
                    .path("items[0].id");
            var path = "/api/v1/hr-notices/" + notice;
            costs(2, library.darya.asks(), r -> r.get(path));
            costs(3, noted(library.darya, path), r -> r.post(path + "/acknowledgement"));
            costs(3, noted(library.darya, path), r -> r.body("{}").post(path + "/recording"));
        }
    }

    private static RequestSpecification changing(Person person, String plan) {
        return person.creates()
                .header("If-Match", person.asks().get(PLANS + plan).header("ETag"));
    }

    private static RequestSpecification noted(Person person, String path) {
        return person.asks().header("If-Match", person.asks().get(path).header("ETag"));
    }

    private static Response costs(
            int atMost, RequestSpecification prepared, Function<RequestSpecification, Response> request) {
        var answer = new Response[1];
        var statements = Statements.during(() -> answer[0] = request.apply(prepared));
        answer[0].then().statusCode(lessThan(300));
        assertThat(statements).hasSizeLessThanOrEqualTo(atMost);
        return answer[0];
    }
}
