package org.librarycpd.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.portfolio.LearningYear.count;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;

/** Topics are not ordered among each other: each pair that may cross ends the same way in both orders. */
@QuarkusTest
class CrossingEventsTest {

    private static final long PRICE = 18_000_00;
    private static People library;

    private LearningYear year;
    private UUID run;
    private UUID gap;

    @BeforeEach
    void aNewYear() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
        year = new LearningYear(library);
        year.allot("READING", 50_000_00, 100);
        run = year.run(24, PRICE);
        gap = year.gapOf(library.anna);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void approval_then_attestation_makes_the_item_done() {
        var plan = year.approved(library.anna, gap, run);
        year.attest(library.anna, run);
        doneAndSpent(plan);
    }

    @Test
    void attestation_then_approval_makes_the_item_done() {
        var plan = year.submitted(library.anna, gap, run);
        year.attest(library.anna, run);
        assertThat(status(plan)).isEqualTo("PROPOSED");
        year.act(library.vera, plan, "approval").statusCode(200);
        year.itemBecomes(library.anna, plan, "DONE");
        doneAndSpent(plan);
        await().untilAsserted(() -> assertThat(year.events.all("portfolio.learning-plans").stream()
                        .filter(e -> plan.equals(e.subject()))
                        .map(e -> e.type().replaceAll(".*\\.(\\w+)\\.v1", "$1")))
                .containsExactly("LearningPlanSubmitted", "LearningPlanApproved", "PlanItemCompleted"));
    }

    @Test
    void approval_then_enrolment_commits_what_was_reserved() {
        var plan = year.approved(library.anna, gap, run);
        year.enrol(library.anna, run);
        activeAndCommitted(plan);
    }

    @Test
    void enrolment_then_approval_commits_at_once() {
        var plan = year.submitted(library.anna, gap, run);
        year.enrol(library.anna, run);
        year.booked(0, 0, 0);
        year.act(library.vera, plan, "approval").statusCode(200);
        activeAndCommitted(plan);
    }

    @Test
    void cancelled_then_attested_stays_cancelled_and_the_learning_is_verified_all_the_same() {
        var plan = year.approved(library.anna, gap, run);
        year.cancel(library.anna, plan).statusCode(200);
        var attestation = year.attest(library.anna, run);
        assertThat(status(plan)).isEqualTo("CANCELLED");
        year.booked(0, 0, 0);
        assertThat(entry(attestation, "status")).isEqualTo("VERIFIED");
    }

    @Test
    void attested_then_cancelled_is_done_and_the_cancellation_refused() {
        var plan = year.approved(library.anna, gap, run);
        year.attest(library.anna, run);
        year.cancel(library.anna, plan)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-open-item-is-cancelled"));
        doneAndSpent(plan);
    }

    @Test
    void a_voided_attestation_steps_everything_back_by_a_counter_booking() {
        var plan = year.approved(library.anna, gap, run);
        year.enrol(library.anna, run);
        var attestation = year.attest(library.anna, run);
        year.voids(attestation, library.anna, run);

        activeAndCommitted(plan);
        assertThat(entry(attestation, "status")).isEqualTo("SUPERSEDED");
        var view = year.plan(library.anna, plan);
        assertThat(view.getString("status")).isEqualTo("ACTIVE");
        assertThat(view.getString("items[0].entryId")).isNull();
        List<Object> money = view.getList("items[0].bookings.findAll { it.kind == 'MONEY' }.amount");
        assertThat(money).extracting(Object::toString).containsExactlyInAnyOrder("1800000", "-1800000", "1800000");

        var again = year.attest(library.anna, run);
        doneAndSpent(plan);
        assertThat(entry(again, "status")).isEqualTo("VERIFIED");
        var told = year.events.hear(
                "portfolio.portfolio-entries",
                e -> e.type().equals("portfolio.PortfolioEntrySuperseded.v1")
                        && e.data().contains(attestation.toString()));
        Contract.of(told.type()).accepts(told.data());
        Contract.of(told.type()).accepts(Contract.of(told.type()).example());
    }

    @Test
    void without_a_known_enrolment_a_voided_attestation_leaves_the_item_approved() {
        var plan = year.approved(library.anna, gap, run);
        var attestation = year.attest(library.anna, run);
        year.voids(attestation, library.anna, run);
        assertThat(status(plan)).isEqualTo("APPROVED");
        year.booked(PRICE, 0, 0);
    }

    @Test
    void an_attestation_that_is_worked_on_after_its_voiding_makes_nothing() {
        var late = UUID.randomUUID();
        var attestation = UUID.randomUUID();
        year.heard(year.attests(attestation, library.anna, late));
        await().untilAsserted(() -> assertThat(count("parked_event where missing_id = '" + late + "'"))
                .isEqualTo(1));
        year.voids(attestation, library.anna, late);
        year.runIsKnown(late, 24, 0);
        await().untilAsserted(() -> assertThat(count("parked_event where missing_id = '" + late + "'"))
                .isZero());
        assertThat(entry(attestation, "status")).isNull();
    }

    @Test
    void an_attestation_of_a_run_that_is_not_known_yet_waits_for_it() {
        var late = UUID.randomUUID();
        var attestation = UUID.randomUUID();
        year.heard(year.attests(attestation, library.anna, late));
        assertThat(entry(attestation, "status")).isNull();
        year.runIsKnown(late, 24, 0);
        await().untilAsserted(() -> assertThat(entry(attestation, "status")).isEqualTo("VERIFIED"));
    }

    @Test
    void a_corrected_attestation_that_comes_before_the_voiding_keeps_the_item_done() {
        var plan = year.approved(library.anna, gap, run);
        var wrong = year.attest(library.anna, run);
        var right = year.attest(library.anna, run);
        year.voids(wrong, library.anna, run);
        doneAndSpent(plan);
        assertThat(year.plan(library.anna, plan).getString("items[0].entryId")).isEqualTo(entry(right, "id"));
    }

    @Test
    void the_same_attestation_enrolment_and_voiding_twice_count_once() throws Exception {
        var plan = year.approved(library.anna, gap, run);
        year.enrol(library.anna, run);
        year.enrol(library.anna, run);
        activeAndCommitted(plan);
        var attestation = UUID.randomUUID();
        year.heard(year.attests(attestation, library.anna, run));
        year.heard(year.attests(attestation, library.anna, run));
        doneAndSpent(plan);
        assertThat(count("portfolio_entry where attestation_id = '" + attestation + "'"))
                .isEqualTo(1);
        notices(attestation, 1);
        year.voids(attestation, library.anna, run);
        year.voids(attestation, library.anna, run);
        activeAndCommitted(plan);
        notices(attestation, 2);
    }

    @Test
    void waived_gaps_and_gaps_of_others_are_not_evidenced() {
        var waived = year.gapOf(library.anna);
        year.gapBecomes(waived, library.anna, 2, "WAIVED");
        var others = year.gapOf(library.boris);
        var attestation = year.attest(library.anna, run);
        var named = year.entries(library.anna)
                .getList("items.find { it.attestationId == '" + attestation + "' }.gapIds", String.class);
        assertThat(named).contains(gap.toString()).doesNotContain(waived.toString(), others.toString());
    }

    @Test
    void what_the_registry_and_the_appraisal_service_promise_to_send_is_understood() throws Exception {
        var example = new Person(
                UUID.fromString("0b1a57ae-0000-4000-9000-000000000001"), "1", "Пример", library.libraryId, "librarian");
        consume(
                "registry.programmes.state",
                "registry.ProgrammeState.v1",
                "0b1a57ae-0000-4000-a000-000000000002",
                null);
        consume(
                "registry.programme-runs.state",
                "registry.ProgrammeRunState.v1",
                "0b1a57ae-0000-4000-a000-000000000003",
                null);
        await().until(() -> count("known_run where id = '0b1a57ae-0000-4000-a000-000000000003'") == 1);
        var gapId = UUID.randomUUID().toString();
        consume("appraisal.competency-gaps.state", "appraisal.CompetencyGapState.v1", gapId, library.libraryId);
        await().until(() -> count("known_gap where id = '" + gapId + "'") == 1);
        year.heard(consume(
                "registry.enrolments",
                "registry.LearnerEnrolled.v1",
                UUID.randomUUID().toString(),
                library.libraryId));
        var attestation = "0b1a57ae-0000-4000-a000-000000000005";
        year.heard(consume("registry.attestations", "registry.CompletionAttested.v1", attestation, library.libraryId));
        await().untilAsserted(() -> assertThat(year.entries(example).getString("items[0].attestationId"))
                .isEqualTo(attestation));
        year.heard(consume("registry.attestations", "registry.AttestationVoided.v1", attestation, library.libraryId));
        assertThat(year.entries(example).getString("items[0].status")).isEqualTo("SUPERSEDED");
    }

    private UUID consume(String topic, String type, String subject, String libraryId) {
        return year.events.tell(
                topic,
                type,
                UUID.fromString(subject),
                1,
                libraryId,
                Contract.of(type).example());
    }

    private void doneAndSpent(String plan) {
        assertThat(status(plan)).isEqualTo("DONE");
        year.booked(0, 0, PRICE);
        assertThat(year.figures("learning-time-allotments").getLong("spent")).isEqualTo(24);
    }

    private void activeAndCommitted(String plan) {
        assertThat(status(plan)).isEqualTo("ACTIVE");
        year.booked(0, PRICE, 0);
        assertThat(year.figures("learning-time-allotments").getLong("committed"))
                .isEqualTo(24);
    }

    private String status(String plan) {
        return year.plan(library.anna, plan).getString("items[0].status");
    }

    private String entry(UUID attestation, String field) {
        return year.entries(library.anna)
                .getString("items.find { it.attestationId == '" + attestation + "' }?." + field);
    }

    private static void notices(UUID attestation, int number) {
        await().untilAsserted(() -> assertThat(count("hr_notice where attestation_id = '" + attestation + "'"))
                .isEqualTo(number));
    }
}
