package org.librarycpd.portfolio.plan.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.Contract;

@QuarkusTest
class OverdueItemsTest {

    private static final String PLANS = "/api/v1/learning-plans/";
    private static final String TYPE = "portfolio.PlanItemOverdue.v1";

    @Inject
    OverdueRound round;

    @Test
    void an_overdue_item_is_announced_once_to_the_learner_and_the_head_and_shown() {
        var library = People.ofANewLibrary();
        try (var year = new LearningYear(library)) {
            year.allot("READING", 1_00, 100);
            var plan = year.approved(library.anna, null, year.run(24, 0));
            library.vera.asks().get(PLANS + "?overdue=true").then().body("items", empty());
            var etag = year.etag(library.anna, plan);
            // the plan's item is due in 2099; the round is asked to go on a day after
            onTheDay(LocalDate.parse("2099-12-02"));
            var told = year.events.hear(
                    "portfolio.learning-plans", e -> TYPE.equals(e.type()) && plan.equals(e.subject()));
            Contract.of(TYPE).accepts(told.data());
            Contract.of(TYPE).accepts(Contract.of(TYPE).example());
            assertThat(told.data()).contains("2099-12-01", library.vera.id().toString());
            assertThat(year.etag(library.anna, plan)).isNotEqualTo(etag);
            onTheDay(LocalDate.parse("2099-12-03"));

            dueYesterday(plan);
            onTheDay(LocalDate.now());
            library.anna
                    .asks()
                    .get(PLANS + plan)
                    .then()
                    .body("items[0].overdue", equalTo(true))
                    .body("status", equalTo("APPROVED"));
            library.vera.asks().get(PLANS + "?overdue=true").then().body("items.id", contains(plan));
            library.egor.asks().get(PLANS + "?overdue=true").then().body("items", empty());
            library.vera
                    .asks()
                    .get(PLANS + "?person=" + library.anna.id())
                    .then()
                    .body("items.id", hasItem(plan));
            assertThat(year.events.all("portfolio.learning-plans").stream()
                            .filter(e -> TYPE.equals(e.type()) && plan.equals(e.subject())))
                    .hasSize(1);
        }
    }

    private void onTheDay(LocalDate day) {
        CompletableFuture.runAsync(() -> round.on(day)).join();
    }

    private static void dueYesterday(String plan) {
        try {
            LearningYear.change("update plan_item set due_on = current_date - 1 where plan_id = '" + plan + "'");
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
