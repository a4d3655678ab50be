package org.librarycpd.portfolio.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.portfolio.LearningYear.item;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Token;

@QuarkusTest
class LearningPlanStoryTest {

    private static final String PLANS = "/api/v1/learning-plans/";
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
    void a_plan_is_drafted_submitted_approved_learnt_and_done_with_money_and_hours_booked_all_along() {
        year.allot("READING", 50_000_00, 100);
        var gap = year.gapOf(library.anna);
        var run = year.run(24, 18_000_00);
        var plan = year.submitted(library.anna, gap, run);
        year.booked(0, 0, 0);

        year.act(library.vera, plan, "approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", equalTo(library.vera.id().toString()))
                .body("items[0].status", equalTo("APPROVED"))
                .body("items[0].hours", equalTo(24))
                .body("items[0].bookings.kind", containsInAnyOrder("MONEY", "HOURS"))
                .body("items[0].bookings.status", contains("RESERVED", "RESERVED"));
        year.booked(18_000_00, 0, 0);

        year.enrol(library.anna, run);
        year.itemBecomes(library.anna, plan, "ACTIVE");
        year.booked(0, 18_000_00, 0);

        var attestation = year.attest(library.anna, run);
        var done = year.plan(library.anna, plan);
        assertThat(done.getString("status")).isEqualTo("COMPLETED");
        assertThat(done.getString("items[0].status")).isEqualTo("DONE");
        year.booked(0, 0, 18_000_00);
        assertThat(year.figures("learning-time-allotments").getLong("spent")).isEqualTo(24);

        var entry = year.entries(library.anna).setRootPath("items.find { it.attestationId == '" + attestation + "' }");
        assertThat(entry.getString("id")).isEqualTo(done.getString("items[0].entryId"));
        assertThat(entry.getString("status")).isEqualTo("VERIFIED");
        assertThat(entry.getString("title")).isEqualTo("Электронный каталог");
        assertThat(entry.getString("verifiedBy")).isEqualTo(year.provider.toString());
        assertThat(entry.getList("gapIds", String.class)).containsExactly(gap.toString());

        for (var type : new String[] {"LearningPlanSubmitted", "LearningPlanApproved", "PlanItemCompleted"}) {
            told("portfolio.learning-plans", type, plan);
        }
        told("portfolio.portfolio-entries", "PortfolioEntryVerified", entry.getString("id"));
    }

    @Test
    void a_returned_plan_is_rewritten_and_submitted_again_as_its_next_revision() {
        var plan = year.submitted(library.anna, null, year.run(24, 0));
        year.act(library.vera, plan, "return")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("Почему"));
        told("portfolio.learning-plans", "LearningPlanReturned", plan);
        var first = year.plan(library.anna, plan).getString("items[0].id");
        var rewritten = item(null, null, ", \"hours\": 10");
        library.anna
                .asks()
                .header("If-Match", year.etag(library.anna, plan))
                .body(rewritten)
                .put(PLANS + plan + "/items/" + first)
                .then()
                .statusCode(200)
                .body("items[0].hours", equalTo(10));
        year.addItem(library.anna, plan, rewritten).statusCode(201).body("items", hasSize(2));
        library.anna
                .asks()
                .header("If-Match", year.etag(library.anna, plan))
                .delete(PLANS + plan + "/items/" + first)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        year.act(library.anna, plan, "submission").statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void what_a_goal_lacks_of_smart_is_named_with_its_place() {
        var plan = year.draft(library.anna);
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 5")).statusCode(201);
        var vague = "{\"goal\": {\"specific\": \"Учиться\", \"measure\": \" \"}, \"hours\": 5}";
        year.addItem(library.anna, plan, vague).statusCode(201).body("items[1].goal.specific", equalTo("Учиться"));
        year.addItem(library.anna, plan, "{\"hours\": 5}").statusCode(201);
        year.act(library.anna, plan, "submission")
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:goals-are-smart"))
                .body(
                        "violations.pointer",
                        contains(
                                "/items/1/goal/measure",
                                "/items/1/goal/means",
                                "/items/1/goal/relevance",
                                "/items/1/goal/dueOn",
                                "/items/2/goal/specific",
                                "/items/2/goal/measure",
                                "/items/2/goal/means",
                                "/items/2/goal/relevance",
                                "/items/2/goal/dueOn"))
                .body("violations.detail", hasItem(startsWith("Цель SMART измерима")));
        library.anna
                .asks()
                .header("Accept-Language", "en")
                .get(PLANS + plan + "/smart-check")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("items.findings*.size()", contains(1, 5, 5))
                .body("items[0].findings[0].code", equalTo("beyond-the-year"))
                .body("items[1].findings.find { it.pointer == '/items/1/goal/specific' }.missing", equalTo(false))
                .body("items[1].findings.sentence", hasItem(startsWith("A SMART goal is measurable")));
        var tooLong = "{\"goal\": {\"measure\": \"%s\"}, \"hours\": 0}".formatted("м".repeat(2001));
        year.addItem(library.anna, plan, tooLong)
                .statusCode(400)
                .body("violations.pointer", contains("/goal/measure", "/hours"));
    }

    @Test
    void a_plan_that_would_exceed_the_allotment_is_refused_with_the_figures_and_nothing_changes() {
        year.allot("READING", 10_000_00, 30);
        year.approved(library.boris, null, year.run(20, 8_000_00));
        var plan = year.submitted(library.anna, null, year.run(10, 2_000_50));
        library.vera
                .asks()
                .header("Accept-Language", "en")
                .header("If-Match", year.etag(library.vera, plan))
                .post(PLANS + plan + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:the-budget-suffices"))
                .body("title", containsString("2,000.5 roubles are asked for"))
                .body("title", containsString("2,000 are left"));
        assertThat(year.plan(library.anna, plan).getString("status")).isEqualTo("SUBMITTED");
        year.booked(8_000_00, 0, 0);

        var tooLong = year.submitted(library.anna, null, year.run(11, 0));
        year.act(library.vera, tooLong, "approval")
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:the-learning-time-suffices"));
    }

    @Test
    void an_item_is_on_the_learners_own_gap_and_on_a_run_that_are_known() {
        var plan = year.draft(library.anna);
        var run = year.run(24, 18_000_00);
        var unknown = "urn:librarycpd:problem:not-known-yet";
        year.addItem(library.anna, plan, item(UUID.randomUUID(), run, ""))
                .statusCode(409)
                .header("Retry-After", "2")
                .body("type", equalTo(unknown));
        year.addItem(library.anna, plan, item(year.gapOf(library.boris), run, ""))
                .statusCode(409)
                .body("type", equalTo(unknown));
        year.addItem(library.anna, plan, item(null, UUID.randomUUID(), ""))
                .statusCode(409)
                .body("type", equalTo(unknown));
        year.addItem(library.anna, plan, item(null, run, ", \"hours\": 30, \"priceKopecks\": 2000000"))
                .statusCode(201)
                .body("items[0].hours", equalTo(30))
                .body("items[0].priceKopecks", equalTo(2_000_000));
    }

    @Test
    void a_plan_on_a_gap_that_was_waived_since_is_not_approved() {
        year.allot("READING", 1_00, 100);
        var gap = year.gapOf(library.anna);
        var plan = year.submitted(library.anna, gap, year.run(24, 0));
        year.gapBecomes(gap, library.anna, 2, "WAIVED");
        year.act(library.vera, plan, "approval")
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-planned-gap-is-open"));
    }

    @Test
    void a_draft_is_the_learners_alone_and_a_submitted_plan_is_seen_by_the_heads_above() {
        var plan = year.draft(library.anna);
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 5")).statusCode(201);
        library.vera.asks().get(PLANS + plan).then().statusCode(404);
        year.act(library.anna, plan, "submission").statusCode(200);
        for (var reader : new Person[] {library.anna, library.vera, library.egor}) {
            reader.asks().get(PLANS + plan).then().statusCode(200);
            reader.asks().get(PLANS + plan + "/allowed-actions").then().statusCode(200);
        }
        for (var nobody :
                new Person[] {library.boris, library.inna, library.zhanna, library.darya, elsewhere.anna, elsewhere.vera
                }) {
            nobody.asks().get(PLANS + plan).then().statusCode(404);
            nobody.asks().get(PLANS + plan + "/allowed-actions").then().statusCode(404);
        }
        given().get(PLANS + plan).then().statusCode(401);
        given().get(PLANS).then().statusCode(401);
        given().auth()
                .oauth2(Token.person(library.anna.id(), "provider-representative")
                        .in("l", library.libraryId)
                        .sign())
                .get(PLANS + plan)
                .then()
                .statusCode(403);
    }

    @Test
    void only_the_learner_writes_and_submits_and_only_the_approver_decides() {
        year.allot("READING", 1_00, 100);
        var plan = year.submitted(library.anna, null, year.run(24, 0));
        year.act(library.anna, plan, "approval").statusCode(403);
        year.act(library.vera, plan, "submission").statusCode(403);
        for (var action : new String[] {"approval", "submission", "return"}) {
            for (var nobody : new Person[] {library.boris, library.inna, elsewhere.vera}) {
                nobody.asks()
                        .header("If-Match", "\"0-ru-plan\"")
                        .body("{\"reason\": \"x\"}")
                        .post(PLANS + plan + "/" + action)
                        .then()
                        .statusCode(404);
            }
            given().contentType("application/json")
                    .body("{}")
                    .post(PLANS + plan + "/" + action)
                    .then()
                    .statusCode(401);
        }
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 5"))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-plan-is-written-before-it-is-submitted"));
        library.vera
                .creates()
                .header("If-Match", year.etag(library.vera, plan))
                .body(item(null, null, ", \"hours\": 5"))
                .post(PLANS + plan + "/items")
                .then()
                .statusCode(403);
        year.cancel(library.egor, plan).statusCode(403);
        year.cancel(library.anna, plan).statusCode(409);
    }

    @Test
    void the_approver_or_the_learner_cancels_an_item_and_the_money_is_free_again() {
        year.allot("READING", 20_000_00, 100);
        var run = year.run(24, 18_000_00);
        var plan = year.approved(library.anna, null, run);
        year.cancel(library.vera, plan)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("items[0].cancelReason", equalTo("Почему"))
                .body("items[0].bookings.status", contains("RELEASED", "RELEASED"));
        told("portfolio.learning-plans", "PlanItemCancelled", plan);
        year.booked(0, 0, 0);
        var again = year.approved(library.anna, null, year.run(24, 18_000_00));
        year.cancel(library.anna, again).statusCode(200);
        year.cancel(library.anna, again)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-open-item-is-cancelled"));
    }

    @Test
    void every_change_of_an_item_moves_the_plans_version_and_a_stale_one_is_refused() {
        var plan = year.draft(library.anna);
        var before = year.etag(library.anna, plan);
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 5")).statusCode(201);
        assertThat(year.etag(library.anna, plan)).isNotEqualTo(before);
        var submission = PLANS + plan + "/submission";
        library.anna.asks().header("If-Match", before).post(submission).then().statusCode(412);
        library.anna.asks().post(submission).then().statusCode(428);
    }

    @Test
    void allowed_actions_are_the_requests_that_would_be_accepted() {
        var plan = year.draft(library.anna);
        actions(library.anna, plan, "add-item", "cancel");
        year.addItem(library.anna, plan, item(null, null, ", \"hours\": 5")).statusCode(201);
        actions(library.anna, plan, "add-item", "rewrite-item", "withdraw-item", "submit", "cancel");
        year.act(library.anna, plan, "submission").statusCode(200);
        actions(library.anna, plan, "withdraw", "cancel");
        actions(library.vera, plan, "review", "decline-item", "approve", "return", "cancel");
        actions(library.egor, plan);
        year.allot("READING", 1_00, 100);
        year.act(library.vera, plan, "approval").statusCode(200);
        actions(library.vera, plan, "cancel-item", "cancel");
        actions(library.anna, plan, "cancel-item", "cancel", "revise");
        year.act(library.anna, plan, "revision").statusCode(200);
        actions(library.anna, plan, "add-item", "drop-revision", "cancel-item", "cancel");
    }

    private void actions(Person person, String plan, String... names) {
        person.asks()
                .get(PLANS + plan + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("actions.name", containsInAnyOrder(names));
    }

    @Test
    void plans_are_listed_for_the_learner_the_head_the_approver_and_the_gap() {
        var gap = year.gapOf(library.zhanna);
        var run = year.run(24, 0);
        var draft = year.draft(library.zhanna);
        var plan = year.submitted(library.zhanna, gap, run);
        library.zhanna.asks().get(PLANS).then().body("items.id", contains(plan, draft));
        library.inna.asks().get(PLANS + "?person=" + library.zhanna.id()).then().body("items.id", contains(plan));
        library.inna.asks().get(PLANS + "?awaiting=approval").then().body("items.id", contains(plan));
        library.egor.asks().get(PLANS + "?awaiting=approval").then().body("items.id", not(hasItem(plan)));
        library.vera.asks().get(PLANS + "?person=" + library.zhanna.id()).then().statusCode(404);
        elsewhere
                .inna
                .asks()
                .get(PLANS + "?person=" + library.zhanna.id())
                .then()
                .statusCode(404);
        for (var reader : new Person[] {library.zhanna, library.inna, library.egor}) {
            reader.asks()
                    .get(PLANS + "?gap=" + gap)
                    .then()
                    .body("items.id", contains(plan))
                    .body("items[0].etag", equalTo(year.etag(reader, plan)))
                    .body("items[0].items[0].gapId", equalTo(gap.toString()));
        }
        for (var nobody : new Person[] {library.anna, library.vera, elsewhere.zhanna}) {
            nobody.asks().get(PLANS + "?gap=" + gap).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void when_a_head_leaves_submitted_plans_wait_for_the_next_one_above() {
        var other = People.ofANewLibrary();
        try (var theirs = new LearningYear(other)) {
            var plan = theirs.submitted(other.anna, null, theirs.run(24, 0));
            other.vera.asks().get(PLANS + "?awaiting=approval").then().body("items.id", contains(plan));
            String id = other.darya
                    .asks()
                    .get("/api/v1/appointments")
                    .path("items.find { it.staffMemberId == '" + other.memberId(other.vera) + "' }.id");
            var appointment = "/api/v1/appointments/" + id;
            other.darya
                    .asks()
                    .header("If-Match", other.darya.asks().get(appointment).header("ETag"))
                    .body("{\"lastDay\": \"2020-02-01\"}")
                    .post(appointment + "/ending")
                    .then()
                    .statusCode(200);
            other.vera.asks().get(PLANS + "?awaiting=approval").then().body("items", empty());
            other.egor.asks().get(PLANS + "?awaiting=approval").then().body("items.id", contains(plan));
            theirs.allot("READING", 1_00, 100);
            theirs.act(other.egor, plan, "approval").statusCode(200);
        }
    }

    private void told(String topic, String type, String subject) {
        var name = "portfolio." + type + ".v1";
        var heard = year.events.hear(topic, e -> name.equals(e.type()) && subject.equals(e.subject()));
        assertThat(heard.libraryId()).isEqualTo(library.libraryId);
        Contract.of(name).accepts(heard.data());
        Contract.of(name).accepts(Contract.of(name).example());
    }
}
