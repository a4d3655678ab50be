package org.librarycpd.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.appraisal.cycle.TheCycle.NOTHING;
import static org.librarycpd.appraisal.cycle.TheCycle.POLICIES;
import static org.librarycpd.appraisal.cycle.TheCycle.TODAY;
import static org.librarycpd.appraisal.cycle.TheCycle.annual;
import static org.librarycpd.appraisal.cycle.TheCycle.departments;
import static org.librarycpd.appraisal.cycle.TheCycle.leftOut;
import static org.librarycpd.appraisal.cycle.TheCycle.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

/** A library's yearly talks, from the policy to the end of the cycle. */
@QuarkusTest
class CycleStoryTest {

    private TheLibrary library;
    private Story story;
    private TheCycle cycles;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        story = new Story(library);
        cycles = new TheCycle(library);
        story.profile(story.published(2));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_cycle_takes_in_whom_it_can_and_says_of_the_others_why_not() {
        var cycle = cycles.scheduled(cycles.inForce(annual(Map.of(
                "departments",
                List.of(library.house),
                "exclusions",
                List.of(leftOut(library.boris.id(), "PARENTAL_LEAVE"))))));
        Api.get(library.gleb, cycle + "/population")
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.findAll { it.appraised }.personId", hasSize(2))
                .body(person(library.anna.id()) + ".appraiserId", is(text(library.vera.id())))
                .body(person(library.vera.id()) + ".appraiserId", is(text(library.nina.id())))
                .body(person(library.boris.id()) + ".why", is("On parental leave."))
                .body(person(library.lev.id()) + ".reason", is("NO_PROFILE_APPLIES"));

        Api.post(library.gleb, cycle, "/opening", NOTHING)
                .statusCode(202)
                .header("Location", endsWith(cycle + "/opening"));
        await().untilAsserted(() -> Api.get(library.gleb, cycle + "/opening")
                .body("status", is("PARTIALLY_COMPLETED"))
                .body("total", is(6))
                .body("done", is(6))
                .body("appraised", is(2))
                .body("excluded", is(1))
                .body("skipped", is(3)));
        Api.get(library.gleb, cycle).body("status", is("OPEN"));
        Api.get(library.gleb, cycle + "/opening/left-out")
                .body("items", hasSize(3))
                .body("items.reason", everyItem(is("NO_PROFILE_APPLIES")));
        Api.get(library.gleb, cycle + "/opening/left-out?onPurpose=true")
                .body("items.personId", contains(text(library.boris.id())));

        var opened = library.events.hear(
                "appraisal.appraisal-cycles", e -> Story.last(cycle).equals(e.subject()));
        Contract.of("appraisal.AppraisalCycleOpened.v1").accepts(opened.data());
        assertThat(opened.data()).contains("\"appraisals\":2", "\"skipped\":3");
        var scheduled = library.events.hear(
                "appraisal.appraisals",
                e -> e.type().contains("Scheduled") && e.data().contains(text(library.anna.id())));
        Contract.of("appraisal.AppraisalScheduled.v1").accepts(scheduled.data());
        assertThat(scheduled.libraryId()).isEqualTo(library.id);
        Contract.of("appraisal.AppraisalCycleOpened.v1")
                .accepts(Contract.of("appraisal.AppraisalCycleOpened.v1").example());
    }

    private static String person(UUID id) {
        return "items.find { it.personId == '%s' }".formatted(id);
    }

    private static String text(UUID id) {
        return id.toString();
    }

    @Test
    void the_days_to_object_are_a_term_of_the_policy() {
        var terms = new HashMap<>(TheCycle.terms(0, false));
        for (var wrong : List.of(4, 61)) {
            terms.put("objectionDays", wrong);
            Api.create(library.gleb, POLICIES, TheCycle.policy("ANNUAL", terms, Map.of()))
                    .statusCode(400);
        }
        terms.put("objectionDays", 30);
        var policy = cycles.inForce(TheCycle.policy("ANNUAL", terms, departments(library.reference)));
        Api.get(library.gleb, policy).body("terms.objectionDays", is(30));
        var cycle = cycles.scheduled(policy);
        cycles.opened(cycle).body("appraised", is(3));
        assertThat(Rows.count("appraisal where objection_days = 30 and cycle_id = '" + Story.last(cycle) + "'"))
                .isEqualTo(3);
    }

    @Test
    void asked_for_again_the_opening_takes_in_those_who_were_left_over_and_nobody_twice() {
        var cycle = cycles.scheduled(cycles.inForce(annual(Map.of())));
        cycles.opened(cycle).body("appraised", is(3)).body("skipped", is(3));
        var children = new HashMap<>(story.profileOf(story.published(1), "2020-01-01"));
        children.put("departmentId", library.childrens);
        Api.create(library.gleb, Api.PROFILES, children).statusCode(201);
        cycles.opened(cycle).body("appraised", is(4)).body("skipped", is(2));
        assertThat(Rows.count("appraisal where cycle_id = '" + Story.last(cycle) + "'"))
                .isEqualTo(4);
        assertThat(Rows.count("audit_entry where deed = 'appraisal.AppraisalCycleOpened.v1' and library_id = '"
                        + library.id + "'"))
                .isEqualTo(1);
    }

    @Test
    void somebody_who_comes_later_is_taken_in_by_name_once_and_only_where_the_policy_fits() {
        var cycle = cycles.scheduled(cycles.inForce(annual(Map.of(
                "departments",
                List.of(library.reference),
                "exclusions",
                List.of(leftOut(library.boris.id(), "LONG_ILLNESS"))))));
        adding(cycle, library.anna.id(), 409, "only-an-open-cycle-takes-people-in");
        cycles.opened(cycle).body("status", is("COMPLETED")).body("appraised", is(2));
        adding(cycle, library.anna.id(), 409, "a-person-is-appraised-once-in-a-cycle");
        adding(cycle, library.boris.id(), 409, "long-illness");
        adding(cycle, library.lev.id(), 409, "outside-the-population");
        var zhanna = UUID.randomUUID();
        cycles.hires(1);
        Rows.execute(
                "update known_staff_member set person_id = '%s' where library_id = '%s' and person_id not in ('%s', '%s', '%s') and department_id = '%s'"
                        .formatted(
                                zhanna,
                                library.id,
                                library.anna.id(),
                                library.boris.id(),
                                library.vera.id(),
                                library.reference));
        Api.create(library.gleb, cycle + "/appraisals", Map.of("personId", zhanna))
                .statusCode(201)
                .header("Location", containsString("/api/v1/appraisals/"))
                .body("appraiserId", is(text(library.vera.id())));
    }

    private void adding(String cycle, UUID person, int status, String code) {
        Api.create(library.gleb, cycle + "/appraisals", Map.of("personId", person))
                .statusCode(status)
                .body("type", endsWith(code));
    }

    @Test
    void a_policy_in_force_changes_by_a_new_version_that_takes_its_place() {
        var policy = cycles.inForce(annual(Map.of()));
        Api.put(library.gleb, policy, "", annual(Map.of()))
                .statusCode(409)
                .body("type", endsWith("a-policy-changes-while-it-is-a-draft"));
        String next = POLICIES + "/"
                + Api.create(library.gleb, policy + "/versions", NOTHING)
                        .statusCode(201)
                        .body("number", is(2))
                        .extract()
                        .path("id");
        Api.create(library.gleb, policy + "/versions", NOTHING)
                .statusCode(409)
                .body("type", endsWith("one-draft-follows-a-policy"));
        Api.put(library.gleb, next, "", annual(departments(library.reference)))
                .statusCode(200)
                .body("population.departments", contains(text(library.reference)));
        Api.get(library.gleb, next + "/allowed-actions").body("actions", contains("change", "entry-into-force"));
        Api.post(library.gleb, next, "/entry-into-force", NOTHING).statusCode(200);
        Api.get(library.anna, policy).body("status", is("RETIRED"));
        Api.get(library.anna, next).body("status", is("IN_FORCE")).body("population.exclusions", nullValue());
        Api.create(library.gleb, TheCycle.CYCLES, plan(policy, TODAY))
                .statusCode(409)
                .body("type", endsWith("a-cycle-follows-a-policy-in-force"));
    }

    @Test
    void the_overseer_and_the_heads_see_how_far_it_has_come() {
        var cycle = cycles.scheduled(cycles.inForce(annual(Map.of())));
        cycles.opened(cycle);
        Api.get(library.gleb, cycle + "/progress")
                .body("items", hasSize(1))
                .body("items[0].departmentId", is(text(library.reference)))
                .body("items[0].status", is("SCHEDULED"))
                .body("items[0].number", is(3));
        Api.get(library.vera, cycle + "/progress").body("items", hasSize(1));
        Api.get(library.lev, cycle + "/progress").statusCode(200).body("items", hasSize(0));
        Api.get(library.anna, cycle + "/progress")
                .statusCode(403)
                .body("type", endsWith("heads-and-the-overseer-follow-a-cycle"));
        assertThat(Api.by(library.gleb)
                        .accept("text/csv")
                        .get(cycle + "/progress")
                        .asString())
                .contains("departmentId;status;number", library.reference + ";SCHEDULED;3");
        Api.get(library.gleb, cycle + "/progress/late").body("items", hasSize(0));
        Rows.execute(
                "update appraisal set self_due_on = self_due_on - 365 where cycle_id = '" + Story.last(cycle) + "'");
        Api.get(library.gleb, cycle + "/progress/late")
                .body("items.personId", hasItems(text(library.anna.id()), text(library.boris.id())))
                .body("items.stage", everyItem(is("SELF_ASSESSMENT")));
        Api.get(library.lev, cycle + "/progress/late").body("items", hasSize(0));
    }

    @Test
    void a_cancelled_cycle_takes_what_is_not_confirmed_with_it() {
        var cycle = cycles.scheduled(cycles.inForce(annual(Map.of())));
        cycles.opened(cycle);
        Api.post(library.gleb, cycle, "/closure", NOTHING)
                .statusCode(409)
                .body("title", startsWith("Appraisals that are not finished yet: 3."));
        Api.post(library.gleb, cycle, "/cancellation", Map.of("reason", "Карантин"))
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("cancelReason", is("Карантин"));
        await().until(() ->
                Rows.count("appraisal where status = 'CANCELLED' and cycle_id = '" + Story.last(cycle) + "'") == 3);
        Api.get(library.gleb, cycle + "/allowed-actions").body("actions", hasSize(0));
    }

    @Test
    void a_plan_changes_until_the_cycle_is_opened_on_its_day() {
        var policy = cycles.inForce(annual(Map.of()));
        var cycle = cycles.scheduled(plan(policy, TODAY.plusDays(1)));
        Api.post(library.gleb, cycle, "/opening", NOTHING)
                .statusCode(409)
                .body("title", containsString("wait for that day"));
        Api.put(library.gleb, cycle, "", Map.of("opensOn", TODAY.toString()))
                .statusCode(200)
                .body("selfDueOn", is(TODAY.plusDays(90).toString()));
        Api.get(library.anna, cycle).statusCode(200).body("exclusions", nullValue());
        Api.get(library.anna, TheCycle.CYCLES).body("items.id", not(hasSize(0)));
        cycles.opened(cycle);
        Api.put(library.gleb, cycle, "", Map.of("opensOn", TODAY.toString())).statusCode(409);
    }

    @Test
    void who_is_erased_is_named_among_nobody_left_out() {
        var leftOut = List.of(leftOut(library.boris.id(), "LONG_ILLNESS"), leftOut(library.anna.id(), "PREGNANCY"));
        var policy = cycles.inForce(annual(Map.of("exclusions", leftOut)));
        var plan = new HashMap<>(plan(policy, TODAY));
        plan.put("exclusions", leftOut);
        var cycle = cycles.scheduled(plan);
        cycles.opened(cycle);
        library.happened("persons", "PersonErased", library.boris.id(), 1, """
                {"personId": "%s", "erasedAt": "2026-11-23T10:15:30Z"}
                """.formatted(library.boris.id()));
        Api.get(library.gleb, policy).body("population.exclusions.personId", contains(text(library.anna.id())));
        Api.get(library.gleb, cycle).body("exclusions.personId", contains(text(library.anna.id())));
        Api.get(library.gleb, cycle + "/opening/left-out?onPurpose=true")
                .body("items.personId", contains(text(library.anna.id())));
    }

    @Test
    void reading_costs_few_statements() {
        var policy = cycles.inForce(annual(Map.of()));
        var cycle = cycles.scheduled(policy);
        cycles.opened(cycle);
        costs(2, POLICIES);
        costs(2, policy);
        costs(2, TheCycle.CYCLES);
        costs(2, cycle);
        costs(3, cycle + "/opening");
        costs(3, cycle + "/opening/left-out");
        costs(7, cycle + "/population");
        costs(3, cycle + "/progress");
        costs(3, cycle + "/progress/late");
    }

    private void costs(int atMost, String path) {
        assertThat(Statements.during(() -> Api.get(library.gleb, path).statusCode(200)))
                .as(path)
                .hasSizeLessThanOrEqualTo(atMost);
    }
}
