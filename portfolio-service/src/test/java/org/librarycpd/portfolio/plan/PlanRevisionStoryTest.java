package org.librarycpd.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.librarycpd.portfolio.LearningYear.item;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;

/** What lies between a draft and an approval: reviews, single items declined, plans taken back, revised, given up. */
@QuarkusTest
class PlanRevisionStoryTest {

    private static final String PLANS = "/api/v1/learning-plans/";
    private static final String PROBLEM = "urn:librarycpd:problem:";
    private static People library;

    private LearningYear year;

    @BeforeEach
    void aNewYear() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
        year = new LearningYear(library);
        year.allot("READING", 50_000_00, 100);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void the_head_declines_one_item_and_approves_the_rest() {
        var plan = two();
        year.act(library.vera, plan, "review").statusCode(200).body("status", equalTo("IN_REVIEW"));
        year.act(library.anna, plan, "withdrawal")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "a-submitted-plan-is-taken-back"));
        year.act(library.vera, plan, "review")
                .statusCode(409)
                .body("title", containsString("рассматривать начинают только поданный план"));
        decline(library.vera, plan, 1)
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("items.status", contains("PROPOSED", "DECLINED"))
                .body("items[1].declineReason", equalTo("Почему"));
        told("PlanItemDeclined", plan);
        decline(library.vera, plan, 1).statusCode(409).body("type", equalTo(PROBLEM + "a-proposed-item-is-declined"));
        year.act(library.vera, plan, "approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("items.status", contains("APPROVED", "DECLINED"))
                .body("items[1].bookings", empty());
        year.booked(1_000_00, 0, 0);
        year.cancel(library.anna, plan).statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void a_plan_of_which_every_item_is_declined_is_returned_not_approved() {
        var plan = two();
        decline(library.vera, plan, 0).statusCode(200);
        decline(library.vera, plan, 1).statusCode(200);
        year.act(library.vera, plan, "approval")
                .statusCode(409)
                .body("title", equalTo("Все предложенные пункты отклонены: верните план на доработку."));
        year.act(library.vera, plan, "return").statusCode(200);
        year.act(library.anna, plan, "submission")
                .statusCode(409)
                .body("title", equalTo("Перед подачей предложите хотя бы один пункт."));
        rewrite(plan, 0, item(null, null, ", \"hours\": 3"))
                .statusCode(200)
                .body("items[0].status", equalTo("PROPOSED"));
        year.act(library.anna, plan, "submission").statusCode(200);
    }

    @Test
    void an_approved_plan_is_revised_while_what_is_in_force_goes_on() {
        var gap = year.gapOf(library.anna);
        var run = year.run(24, 10_000_00);
        var plan = year.approved(library.anna, gap, run);
        year.act(library.vera, plan, "revision").statusCode(403);
        year.act(library.anna, plan, "revision")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(2))
                .body("items[0].bookings", hasSize(2));
        library.vera.asks().get(PLANS + plan).then().statusCode(200);
        rewrite(plan, 0, item(gap, run, ""))
                .statusCode(409)
                .body("title", containsString("утверждённое не переписывают"));
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 6, \"priceKopecks\": 5000"))
                .statusCode(201)
                .body("items[0].bookings", hasSize(2));
        library.vera.asks().get(PLANS + plan).then().statusCode(200).body("items", hasSize(1));
        year.enrol(library.anna, run);
        year.booked(0, 10_000_00, 0);
        year.act(library.anna, plan, "submission").statusCode(200).body("status", equalTo("SUBMITTED"));
        year.act(library.vera, plan, "return").statusCode(200).body("items[0].status", equalTo("ACTIVE"));
        year.act(library.anna, plan, "submission").statusCode(200).body("revision", equalTo(3));
        year.attest(library.anna, run);
        year.booked(0, 0, 10_000_00);
        year.act(library.vera, plan, "approval")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("items.status", contains("DONE", "APPROVED"));
        year.booked(50_00, 0, 10_000_00);

        library.vera
                .asks()
                .get(PLANS + plan + "/revisions")
                .then()
                .statusCode(200)
                .body("items.number", contains(3, 2, 1))
                .body("items.decision", contains("APPROVED", "RETURNED", "APPROVED"))
                .body("items[1].reason", equalTo("Почему"));
        library.anna
                .asks()
                .get(PLANS + plan + "/revisions/1")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("PROPOSED"))
                .body("items[0].hours", equalTo(24))
                .body("decidedBy", equalTo(library.vera.id().toString()));
        library.anna
                .asks()
                .get(PLANS + plan + "/revisions/1/comparison?with=3")
                .then()
                .statusCode(200)
                .body("added.hours", contains(6))
                .body("removed", empty())
                .body("changed[0].changes.field", contains("status"))
                .body("changed[0].changes.after", contains("ACTIVE"));
        library.anna.asks().get(PLANS + plan + "/revisions/9").then().statusCode(404);
        library.anna.asks().get(PLANS + plan + "/revisions/1/comparison").then().statusCode(400);
    }

    @Test
    void what_changed_between_two_submissions_is_named_field_by_field() {
        var plan = two();
        year.act(library.vera, plan, "return").statusCode(200);
        var rewritten = item(null, null, ", \"hours\": 7").replace("Десять", "Двадцать");
        rewrite(plan, 0, rewritten).statusCode(200);
        library.anna
                .asks()
                .header("If-Match", year.etag(library.anna, plan))
                .delete(PLANS + plan + "/items/" + itemId(plan, 1))
                .then()
                .statusCode(200);
        year.act(library.anna, plan, "submission").statusCode(200);
        library.vera
                .asks()
                .get(PLANS + plan + "/revisions/1/comparison?with=2")
                .then()
                .statusCode(200)
                .body("removed.hours", contains(4))
                .body("changed[0].changes.field", contains("goal/measure", "hours", "priceKopecks"))
                .body("changed[0].changes[1].before", equalTo(5))
                .body("changed[0].changes[1].after", equalTo(7));
    }

    @Test
    void a_revision_that_is_dropped_leaves_the_plan_as_it_was_approved() {
        var plan = year.approved(library.anna, null, year.run(24, 0));
        year.act(library.anna, plan, "revision").statusCode(200);
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 6")).statusCode(201);
        drop(plan).statusCode(200).body("status", equalTo("APPROVED")).body("items", hasSize(1));
        drop(plan).statusCode(409).body("title", containsString("отменять пересмотр не с чего"));
        year.act(library.anna, plan, "revision").statusCode(200);
        year.act(library.anna, plan, "submission").statusCode(409);
    }

    @Test
    void a_submitted_plan_is_taken_back_and_is_the_learners_alone_again() {
        var plan = two();
        year.act(library.anna, plan, "withdrawal").statusCode(200).body("status", equalTo("DRAFT"));
        library.vera.asks().get(PLANS + plan).then().statusCode(404);
        library.vera.asks().get(PLANS + "?awaiting=approval").then().body("items.id", not(hasItem(plan)));
        year.act(library.anna, plan, "submission").statusCode(200).body("revision", equalTo(2));
        library.anna.asks().get(PLANS + plan + "/revisions?limit=1").then().body("items.number", contains(2));
        library.anna.asks().get(PLANS + plan + "/revisions/1").then().body("decision", equalTo("WITHDRAWN"));
    }

    @Test
    void a_whole_plan_is_given_up_and_its_money_and_hours_are_free_again() {
        var plan = two();
        year.act(library.vera, plan, "approval").statusCode(200);
        year.booked(1_040_00, 0, 0);
        year.act(library.egor, plan, "cancellation")
                .statusCode(403)
                .body("title", equalTo("План или его пункт отменяет только тот, кто учится, или тот, кто утверждает."));
        year.act(library.vera, plan, "cancellation")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("items.status", contains("CANCELLED", "CANCELLED"))
                .body("items.cancelReason", contains("Почему", "Почему"));
        year.booked(0, 0, 0);
        assertThat(year.figures("learning-time-allotments").getLong("reserved")).isZero();
        told("PlanItemCancelled", plan);
        told("LearningPlanCancelled", plan);
        year.act(library.anna, plan, "cancellation")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "a-plan-that-is-not-over-is-cancelled"));
        var draft = year.draft(library.anna);
        year.addItem(library.anna, draft, item(null, null, ", \"hours\": 6")).statusCode(201);
        library.vera.asks().post(PLANS + draft + "/cancellation").then().statusCode(404);
        year.act(library.anna, draft, "cancellation").statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void who_stands_in_for_the_head_finds_what_waits_for_the_head_and_declines_in_the_heads_name() throws Exception {
        var plan = two();
        library.boris.asks().get(PLANS + plan).then().statusCode(404);
        library.vera
                .creates()
                .body("{\"delegateId\": \"%s\", \"powers\": [\"DECIDE_PLANS\"], \"from\": \"%s\", \"until\": \"%s\"}"
                        .formatted(library.boris.id(), LocalDate.now(), LocalDate.now()))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
        library.boris.asks().get(PLANS + "?awaiting=approval").then().body("items.id", hasItem(plan));
        year.act(library.boris, plan, "review").statusCode(200);
        decline(library.boris, plan, 0).statusCode(200);
        assertThat(LearningYear.count(
                        "audit_entry where subject_id = '" + plan + "' and on_behalf_of = '" + library.vera.id() + "'"))
                .isEqualTo(2);
    }

    /** @return a submitted plan of two items */
    private String two() {
        var plan = year.draft(library.anna);
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 5, \"priceKopecks\": 100000"))
                .statusCode(201);
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 4, \"priceKopecks\": 4000"))
                .statusCode(201);
        year.act(library.anna, plan, "submission").statusCode(200);
        return plan;
    }

    private ValidatableResponse decline(Person person, String plan, int index) {
        return year.act(person, plan, "items/" + itemId(plan, index) + "/decline");
    }

    private ValidatableResponse rewrite(String plan, int index, String body) {
        return library.anna
                .asks()
                .header("If-Match", year.etag(library.anna, plan))
                .body(body)
                .put(PLANS + plan + "/items/" + itemId(plan, index))
                .then();
    }

    private ValidatableResponse drop(String plan) {
        return library.anna
                .asks()
                .header("If-Match", year.etag(library.anna, plan))
                .delete(PLANS + plan + "/revision")
                .then();
    }

    private String itemId(String plan, int index) {
        return year.plan(library.anna, plan).getString("items[" + index + "].id");
    }

    private void told(String type, String plan) {
        var name = "portfolio." + type + ".v1";
        var heard =
                year.events.hear("portfolio.learning-plans", e -> name.equals(e.type()) && plan.equals(e.subject()));
        assertThat(UUID.fromString(heard.libraryId())).hasToString(library.libraryId);
        Contract.of(name).accepts(heard.data());
        Contract.of(name).accepts(Contract.of(name).example());
    }
}
