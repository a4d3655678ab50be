package org.librarycpd.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.portfolio.LearningYear.item;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.Statements;

/** What reading, listing and approving plans costs. */
@QuarkusTest
class PlanStatementsTest {

    private static final String PLANS = "/api/v1/learning-plans/";

    @Test
    void reading_a_plan_with_ten_items_takes_three_statements_at_most_and_a_list_of_fifty_as_many_as_of_one() {
        var other = People.ofANewLibrary();
        try (var theirs = new LearningYear(other)) {
            theirs.allot("READING", 1_00, 2_000);
            var plan = theirs.draft(other.anna);
            for (var i = 0; i < 10; i++) {
                theirs.addItem(other.anna, plan, item(null, null, ", \"hours\": 5"))
                        .statusCode(201);
            }
            theirs.act(other.anna, plan, "submission").statusCode(200);
            theirs.act(other.vera, plan, "approval").statusCode(200);
            assertThat(Statements.during(
                            () -> other.anna.asks().get(PLANS + plan).then().body("items", hasSize(10))))
                    .hasSizeLessThanOrEqualTo(3);
            assertThat(Statements.during(
                            () -> other.vera.asks().get(PLANS + plan).then().body("items", hasSize(10))))
                    .hasSizeLessThanOrEqualTo(3);

            var one =
                    Statements.during(() -> other.anna.asks().get(PLANS).then().body("items", hasSize(1)));
            for (var i = 0; i < 49; i++) {
                var next = theirs.draft(other.anna);
                theirs.addItem(other.anna, next, item(null, null, ", \"hours\": 5"))
                        .statusCode(201);
            }
            var fifty =
                    Statements.during(() -> other.anna.asks().get(PLANS).then().body("items", hasSize(50)));
            assertThat(fifty).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void approving_a_plan_with_ten_items_takes_few_statements() {
        var library = People.ofANewLibrary();
        try (var year = new LearningYear(library)) {
            year.allot("READING", 1_000_000_00, 500);
            var plan = year.draft(library.anna);
            for (var i = 0; i < 10; i++) {
                year.addItem(library.anna, plan, item(year.gapOf(library.anna), year.run(24, 100_00), ""))
                        .statusCode(201);
            }
            year.act(library.anna, plan, "submission").statusCode(200);
            var etag = year.etag(library.vera, plan);
            var statements = Statements.during(() -> library.vera
                    .asks()
                    .header("If-Match", etag)
                    .post(PLANS + plan + "/approval")
                    .then()
                    .statusCode(200));
            assertThat(statements).hasSizeLessThanOrEqualTo(10);
        }
    }
}
