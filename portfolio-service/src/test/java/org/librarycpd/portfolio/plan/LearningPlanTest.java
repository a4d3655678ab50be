package org.librarycpd.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.rule.RuleViolated;

class LearningPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID VERA = UUID.randomUUID();
    private static final UUID RUN = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // from,    propose,  submit,    return,   approve,  enrol,     complete,  cancel,    reopen
        "DRAFT,     DRAFT,    SUBMITTED, refused,  refused,  DRAFT,     DRAFT,     refused,   DRAFT",
        "SUBMITTED, refused,  refused,   RETURNED, APPROVED, SUBMITTED, SUBMITTED, refused,   SUBMITTED",
        "RETURNED,  RETURNED, SUBMITTED, refused,  refused,  RETURNED,  RETURNED,  refused,   RETURNED",
        "APPROVED,  refused,  refused,   refused,  refused,  ACTIVE,    COMPLETED, CANCELLED, APPROVED",
        "ACTIVE,    refused,  refused,   refused,  refused,  ACTIVE,    COMPLETED, CANCELLED, ACTIVE",
        "COMPLETED, refused,  refused,   refused,  refused,  COMPLETED, COMPLETED, refused,   APPROVED",
        "CANCELLED, refused,  refused,   refused,  refused,  CANCELLED, CANCELLED, refused,   CANCELLED"
    })
    void every_state_and_every_transition(
            PlanStatus from,
            String propose,
            String submit,
            String giveBack,
            String approve,
            String enrol,
            String complete,
            String cancel,
            String reopen) {
        assertThat(after(from, plan -> plan.propose(terms(null), NOW))).isEqualTo(propose);
        assertThat(after(from, plan -> plan.rewrite(item(plan).id(), terms(RUN), NOW)))
                .isEqualTo(propose);
        assertThat(after(from, plan -> plan.withdraw(item(plan).id(), NOW))).isEqualTo(propose);
        assertThat(after(from, plan -> plan.submit(VERA, NOW))).isEqualTo(submit);
        assertThat(after(from, plan -> plan.giveBack(VERA, "why", NOW))).isEqualTo(giveBack);
        assertThat(after(from, plan -> plan.approve(VERA, Set.of(), NOW))).isEqualTo(approve);
        assertThat(after(from, plan -> plan.enrol(RUN, NOW))).isEqualTo(enrol);
        assertThat(after(from, plan -> plan.complete(onRun(), ENTRY, NOW))).isEqualTo(complete);
        assertThat(after(from, plan -> plan.cancel(item(plan).id(), ANNA, null, NOW)))
                .isEqualTo(cancel);
        assertThat(after(from, plan -> plan.reopen(ENTRY, NOW))).isEqualTo(reopen);
    }

    @ParameterizedTest
    @CsvSource({
        // from,    enrol,     complete,  cancel,    reopen
        "PROPOSED,  PROPOSED,  PROPOSED,  refused,   PROPOSED",
        "APPROVED,  ACTIVE,    DONE,      CANCELLED, APPROVED",
        "ACTIVE,    ACTIVE,    DONE,      CANCELLED, ACTIVE",
        "DONE,      DONE,      DONE,      refused,   APPROVED",
        "CANCELLED, CANCELLED, CANCELLED, refused,   CANCELLED"
    })
    void every_state_of_an_item_and_every_transition(
            ItemStatus from, String enrol, String complete, String cancel, String reopen) {
        assertThat(itemAfter(from, plan -> plan.enrol(RUN, NOW))).isEqualTo(enrol);
        assertThat(itemAfter(from, plan -> plan.complete(onRun(), ENTRY, NOW))).isEqualTo(complete);
        assertThat(itemAfter(from, plan -> plan.cancel(item(plan).id(), ANNA, null, NOW)))
                .isEqualTo(cancel);
        assertThat(itemAfter(from, plan -> plan.reopen(ENTRY, NOW))).isEqualTo(reopen);
    }

    @Test
    void a_done_item_whose_learner_had_enrolled_is_active_again_after_a_voided_attestation() {
        var plan = in(PlanStatus.ACTIVE);
        plan.complete(onRun(), ENTRY, NOW);
        plan.reopen(ENTRY, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(item(plan).entryId()).isNull();
    }

    @Test
    void an_enrolment_that_is_heard_of_after_the_attestation_is_remembered() {
        var plan = in(PlanStatus.COMPLETED);
        plan.enrol(RUN, NOW);
        plan.reopen(ENTRY, NOW);
        assertThat(item(plan).status()).isEqualTo(ItemStatus.ACTIVE);
    }

    @Test
    void a_plan_with_one_item_done_and_one_open_stays_active() {
        var plan = new LearningPlan(ANNA, 2027, null, NOW);
        plan.propose(terms(RUN), NOW);
        plan.propose(terms(null), NOW);
        plan.submit(VERA, NOW);
        plan.approve(VERA, Set.of(RUN), NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        plan.complete(onRun(), ENTRY, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        plan.cancel(plan.items().get(1).id(), ANNA, null, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    void a_returned_plan_is_submitted_again_as_its_next_revision() {
        var plan = in(PlanStatus.RETURNED);
        plan.submit(VERA, NOW);
        assertThat(plan.revision()).isEqualTo(2);
    }

    @Test
    void an_empty_plan_is_not_submitted() {
        var plan = new LearningPlan(ANNA, 2027, null, NOW);
        assertThatThrownBy(() -> plan.submit(VERA, NOW))
                .isInstanceOfSatisfying(
                        RuleViolated.class, r -> assertThat(r.rule()).isEqualTo(PlanRule.A_SUBMITTED_PLAN_HAS_ITEMS));
    }

    @Test
    void a_run_stands_once_in_a_plan() {
        var plan = in(PlanStatus.DRAFT);
        assertThatThrownBy(() -> plan.propose(terms(RUN), NOW)).isInstanceOf(RuleViolated.class);
        plan.rewrite(item(plan).id(), terms(RUN), NOW);
    }

    private static String after(PlanStatus from, java.util.function.Consumer<LearningPlan> deed) {
        var plan = in(from);
        assertThat(plan.status()).isEqualTo(from);
        return attempt(plan, deed) ? plan.status().name() : "refused";
    }

    private static String itemAfter(ItemStatus from, java.util.function.Consumer<LearningPlan> deed) {
        var plan = in(
                switch (from) {
                    case PROPOSED -> PlanStatus.SUBMITTED;
                    case APPROVED -> PlanStatus.APPROVED;
                    case ACTIVE -> PlanStatus.ACTIVE;
                    case DONE -> PlanStatus.COMPLETED;
                    case CANCELLED -> PlanStatus.CANCELLED;
                });
        assertThat(item(plan).status()).isEqualTo(from);
        return attempt(plan, deed) ? item(plan).status().name() : "refused";
    }

    private static boolean attempt(LearningPlan plan, java.util.function.Consumer<LearningPlan> deed) {
        var before = plan.status();
        try {
            deed.accept(plan);
            return true;
        } catch (RuleViolated refusal) {
            assertThat(plan.status()).isEqualTo(before);
            return false;
        }
    }

    private static LearningPlan in(PlanStatus status) {
        var plan = new LearningPlan(ANNA, 2027, null, NOW);
        plan.propose(terms(RUN), NOW);
        if (status == PlanStatus.DRAFT) {
            return plan;
        }
        plan.submit(VERA, NOW);
        switch (status) {
            case RETURNED -> plan.giveBack(VERA, "why", NOW);
            case APPROVED -> plan.approve(VERA, Set.of(), NOW);
            case ACTIVE -> plan.approve(VERA, Set.of(RUN), NOW);
            case COMPLETED -> {
                plan.approve(VERA, Set.of(), NOW);
                plan.complete(onRun(), ENTRY, NOW);
            }
            case CANCELLED -> {
                plan.approve(VERA, Set.of(), NOW);
                plan.cancel(item(plan).id(), ANNA, "why", NOW);
            }
            default -> {}
        }
        return plan;
    }

    private static PlanItem item(LearningPlan plan) {
        return plan.items().get(0);
    }

    private static java.util.function.Predicate<PlanItem> onRun() {
        return item -> RUN.equals(item.runId());
    }

    private static ItemTerms terms(UUID run) {
        return new ItemTerms(null, run, null, new Goal("s", "m", "a", "r", LocalDate.parse("2027-05-01")), 24, 0);
    }
}
