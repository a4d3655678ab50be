package org.librarycpd.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.rule.RuleViolated;

class LearningPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID VERA = UUID.randomUUID();
    private static final UUID RUN = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // from,    write,    submit,    back,    review,    decline,   return,   approve,  enrol,     complete,
        //          cancel,    whole,     reopen,    revise,  drop
        "DRAFT,     DRAFT,    SUBMITTED, refused, refused,   refused,   refused,  refused,  DRAFT,     DRAFT,"
                + " refused,   CANCELLED, DRAFT,     refused, refused",
        "SUBMITTED, refused,  refused,   DRAFT,   IN_REVIEW, SUBMITTED, RETURNED, APPROVED, SUBMITTED, SUBMITTED,"
                + " refused,   CANCELLED, SUBMITTED, refused, refused",
        "IN_REVIEW, refused,  refused,   refused, refused,   IN_REVIEW, RETURNED, APPROVED, IN_REVIEW, IN_REVIEW,"
                + " refused,   CANCELLED, IN_REVIEW, refused, refused",
        "RETURNED,  RETURNED, SUBMITTED, refused, refused,   refused,   refused,  refused,  RETURNED,  RETURNED,"
                + " refused,   CANCELLED, RETURNED,  refused, refused",
        "APPROVED,  refused,  refused,   refused, refused,   refused,   refused,  refused,  ACTIVE,    COMPLETED,"
                + " CANCELLED, CANCELLED, APPROVED,  DRAFT,   refused",
        "ACTIVE,    refused,  refused,   refused, refused,   refused,   refused,  refused,  ACTIVE,    COMPLETED,"
                + " CANCELLED, CANCELLED, ACTIVE,    DRAFT,   refused",
        "COMPLETED, refused,  refused,   refused, refused,   refused,   refused,  refused,  COMPLETED, COMPLETED,"
                + " refused,   refused,   APPROVED,  refused, refused",
        "CANCELLED, refused,  refused,   refused, refused,   refused,   refused,  refused,  CANCELLED, CANCELLED,"
                + " refused,   refused,   CANCELLED, refused, refused"
    })
    void every_state_and_every_transition(
            PlanStatus from,
            String write,
            String submit,
            String back,
            String review,
            String decline,
            String giveBack,
            String approve,
            String enrol,
            String complete,
            String cancel,
            String whole,
            String reopen,
            String revise,
            String drop) {
        Predicate<PlanStatus> first = status -> false;
        all(first, from, write, submit, back, review, decline, giveBack, approve);
        rest(first, from, enrol, complete, cancel, whole, reopen, revise, drop);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     DRAFT,    SUBMITTED, refused, refused,   refused,   refused,  refused,  DRAFT,     DRAFT,"
                + " DRAFT,     CANCELLED, DRAFT,     refused, APPROVED",
        "SUBMITTED, refused,  refused,   DRAFT,   IN_REVIEW, SUBMITTED, RETURNED, APPROVED, SUBMITTED, SUBMITTED,"
                + " SUBMITTED, CANCELLED, SUBMITTED, refused, refused",
        "IN_REVIEW, refused,  refused,   refused, refused,   IN_REVIEW, RETURNED, APPROVED, IN_REVIEW, IN_REVIEW,"
                + " IN_REVIEW, CANCELLED, IN_REVIEW, refused, refused",
        "RETURNED,  RETURNED, SUBMITTED, refused, refused,   refused,   refused,  refused,  RETURNED,  RETURNED,"
                + " RETURNED,  CANCELLED, RETURNED,  refused, APPROVED"
    })
    void the_same_while_a_revision_of_an_approved_plan_is_open(
            PlanStatus from,
            String write,
            String submit,
            String back,
            String review,
            String decline,
            String giveBack,
            String approve,
            String enrol,
            String complete,
            String cancel,
            String whole,
            String reopen,
            String revise,
            String drop) {
        Predicate<PlanStatus> revised = status -> true;
        all(revised, from, write, submit, back, review, decline, giveBack, approve);
        rest(revised, from, enrol, complete, cancel, whole, reopen, revise, drop);
    }

    private static void all(
            Predicate<PlanStatus> revised,
            PlanStatus from,
            String write,
            String submit,
            String back,
            String review,
            String decline,
            String giveBack,
            String approve) {
        assertThat(after(revised, from, plan -> plan.propose(terms(null), NOW))).isEqualTo(write);
        assertThat(after(revised, from, plan -> plan.rewrite(last(plan).id(), terms(null), NOW)))
                .isEqualTo(write);
        assertThat(after(revised, from, plan -> plan.withdraw(last(plan).id(), NOW)))
                .isEqualTo(write);
        assertThat(after(revised, from, plan -> submit(plan, Set.of()))).isEqualTo(submit);
        assertThat(after(revised, from, plan -> plan.takeBack(NOW))).isEqualTo(back);
        assertThat(after(revised, from, plan -> plan.beginReview(NOW))).isEqualTo(review);
        assertThat(after(revised, from, plan -> plan.decline(last(plan).id(), VERA, "why", NOW)))
                .isEqualTo(decline);
        assertThat(after(revised, from, plan -> plan.giveBack(VERA, "why", NOW)))
                .isEqualTo(giveBack);
        assertThat(after(revised, from, plan -> plan.approve(VERA, NOW))).isEqualTo(approve);
    }

    private static void rest(
            Predicate<PlanStatus> revised,
            PlanStatus from,
            String enrol,
            String complete,
            String cancel,
            String whole,
            String reopen,
            String revise,
            String drop) {
        assertThat(after(revised, from, plan -> plan.enrol(RUN, NOW))).isEqualTo(enrol);
        assertThat(after(revised, from, plan -> plan.complete(onRun(), ENTRY, NOW)))
                .isEqualTo(complete);
        assertThat(after(revised, from, plan -> plan.cancel(item(plan).id(), ANNA, null, NOW)))
                .isEqualTo(cancel);
        assertThat(after(revised, from, plan -> plan.cancel(ANNA, null, NOW))).isEqualTo(whole);
        assertThat(after(revised, from, plan -> plan.reopen(ENTRY, NOW))).isEqualTo(reopen);
        assertThat(after(revised, from, plan -> plan.revise(NOW))).isEqualTo(revise);
        assertThat(after(revised, from, plan -> plan.dropRevision(NOW))).isEqualTo(drop);
    }

    @ParameterizedTest
    @CsvSource({
        // from,    rewrite,  decline,  enrol,     complete,  cancel,    reopen
        "PROPOSED,  PROPOSED, DECLINED, PROPOSED,  PROPOSED,  refused,   PROPOSED",
        "DECLINED,  PROPOSED, refused,  DECLINED,  DECLINED,  refused,   DECLINED",
        "APPROVED,  refused,  refused,  ACTIVE,    DONE,      CANCELLED, APPROVED",
        "ACTIVE,    refused,  refused,  ACTIVE,    DONE,      CANCELLED, ACTIVE",
        "DONE,      refused,  refused,  DONE,      DONE,      refused,   APPROVED",
        "CANCELLED, refused,  refused,  CANCELLED, CANCELLED, refused,   CANCELLED"
    })
    void every_state_of_an_item_and_every_transition(
            ItemStatus from,
            String rewrite,
            String decline,
            String enrol,
            String complete,
            String cancel,
            String reopen) {
        assertThat(itemAfter(from, item -> item.rewrite(terms(RUN)))).isEqualTo(rewrite);
        assertThat(itemAfter(from, item -> item.decline(VERA, "why", NOW))).isEqualTo(decline);
        assertThat(itemAfter(from, PlanItem::enrol)).isEqualTo(enrol);
        assertThat(itemAfter(from, item -> item.complete(ENTRY))).isEqualTo(complete);
        assertThat(itemAfter(from, item -> item.cancel(ANNA, null, NOW))).isEqualTo(cancel);
        assertThat(itemAfter(from, item -> item.reopen(ENTRY))).isEqualTo(reopen);
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
    void an_enrolment_that_is_heard_of_before_the_approval_or_after_the_attestation_is_remembered() {
        var early = in(PlanStatus.SUBMITTED);
        early.enrol(RUN, NOW);
        early.approve(VERA, NOW);
        assertThat(item(early).status()).isEqualTo(ItemStatus.ACTIVE);
        var late = in(PlanStatus.COMPLETED);
        late.enrol(RUN, NOW);
        late.reopen(ENTRY, NOW);
        assertThat(item(late).status()).isEqualTo(ItemStatus.ACTIVE);
    }

    @Test
    void a_plan_with_one_item_done_and_one_open_stays_active() {
        var plan = new LearningPlan(ANNA, 2027, null, NOW);
        plan.propose(terms(RUN), NOW);
        plan.propose(terms(null), NOW);
        submit(plan, Set.of(RUN));
        plan.approve(VERA, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        plan.complete(onRun(), ENTRY, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        plan.cancel(last(plan).id(), ANNA, null, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    void each_submission_is_a_revision_of_its_own() {
        var plan = in(PlanStatus.RETURNED);
        submit(plan, Set.of());
        assertThat(plan.review().revision()).isEqualTo(2);
        plan.takeBack(NOW);
        submit(plan, Set.of());
        assertThat(plan.review().revision()).isEqualTo(3);
        plan.approve(VERA, NOW);
        plan.revise(NOW);
        assertThat(plan.review().revision()).isEqualTo(4);
        plan.dropRevision(NOW);
        plan.revise(NOW);
        plan.propose(terms(null), NOW);
        submit(plan, Set.of());
        assertThat(plan.review().revision()).isEqualTo(4);
    }

    @Test
    void a_revision_is_decided_on_without_touching_what_is_in_force() {
        var plan = revised(PlanStatus.SUBMITTED);
        var approved = plan.approve(VERA, NOW);
        assertThat(approved.items())
                .extracting(LearningPlanApproved.ApprovedItem::itemId)
                .containsExactly(last(plan).id());
        assertThat(plan.items()).extracting(PlanItem::status).containsOnly(ItemStatus.APPROVED);
        refused(PlanRule.WHAT_WAS_APPROVED_IS_NOT_REWRITTEN, () -> {
            var next = revised(PlanStatus.DRAFT);
            next.rewrite(item(next).id(), terms(RUN), NOW);
        });
    }

    @Test
    void what_was_declined_stays_out_of_the_approval_and_is_proposed_anew_by_rewriting_it() {
        var plan = in(PlanStatus.DRAFT);
        plan.propose(terms(null), NOW);
        submit(plan, Set.of());
        plan.decline(last(plan).id(), VERA, "why", NOW);
        assertThat(plan.approve(VERA, NOW).items()).hasSize(1);
        assertThat(last(plan).status()).isEqualTo(ItemStatus.DECLINED);
        plan.revise(NOW);
        plan.rewrite(last(plan).id(), terms(null), NOW);
        assertThat(last(plan).status()).isEqualTo(ItemStatus.PROPOSED);
        assertThat(last(plan).declineReason()).isNull();
    }

    @Test
    void a_plan_of_which_nothing_is_left_is_returned_not_approved() {
        var plan = in(PlanStatus.IN_REVIEW);
        plan.decline(item(plan).id(), VERA, "why", NOW);
        refused(PlanRule.SOMETHING_IS_LEFT_TO_APPROVE, () -> plan.approve(VERA, NOW));
        plan.giveBack(VERA, "why", NOW);
        refused(PlanRule.A_SUBMITTED_PLAN_HAS_ITEMS, () -> submit(plan, Set.of()));
    }

    @Test
    void an_incomplete_plan_is_not_submitted_and_every_gap_in_it_is_named() {
        var plan = new LearningPlan(ANNA, 2027, null, NOW);
        refused(PlanRule.A_SUBMITTED_PLAN_HAS_ITEMS, () -> submit(plan, Set.of()));
        plan.propose(terms(RUN), NOW);
        plan.propose(new ItemTerms(null, null, null, null, new Goal("s", " ", null, "r", null), 3, 0), NOW);
        assertThatThrownBy(() -> submit(plan, Set.of())).isInstanceOfSatisfying(RuleViolated.class, r -> {
            assertThat(r.rule()).isEqualTo(PlanRule.GOALS_ARE_SMART);
            assertThat(r.places(Locale.ENGLISH))
                    .containsOnlyKeys("/items/1/goal/measure", "/items/1/goal/means", "/items/1/goal/dueOn");
            assertThat(r.places(Locale.forLanguageTag("ru")))
                    .containsValue(Shortcoming.NO_MEASURE.sentence().ru());
        });
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void an_overdue_item_is_announced_once_and_again_after_thirty_days_until_it_is_done() {
        var plan = in(PlanStatus.APPROVED);
        assertThat(plan.announceOverdue(VERA, due(0), NOW)).isEmpty();
        assertThat(plan.announceOverdue(VERA, due(1), NOW))
                .singleElement()
                .satisfies(told -> assertThat(told.dueOn()).isEqualTo(due(0)));
        assertThat(item(plan).isOverdueOn(due(1))).isTrue();
        assertThat(plan.announceOverdue(VERA, due(2), NOW.plusSeconds(29 * 86_400)))
                .isEmpty();
        assertThat(plan.announceOverdue(VERA, due(2), NOW.plusSeconds(30 * 86_400)))
                .hasSize(1);
        plan.complete(onRun(), ENTRY, NOW);
        assertThat(plan.announceOverdue(VERA, due(2), NOW.plusSeconds(90 * 86_400)))
                .isEmpty();
    }

    private static LocalDate due(int daysLater) {
        return LocalDate.parse("2027-05-01").plusDays(daysLater);
    }

    private static void refused(PlanRule rule, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        RuleViolated.class, r -> assertThat(r.rule()).isEqualTo(rule));
    }

    private static String after(Predicate<PlanStatus> revised, PlanStatus from, Consumer<LearningPlan> deed) {
        var plan = revised.test(from) ? revised(from) : in(from);
        assertThat(plan.status()).isEqualTo(from);
        try {
            deed.accept(plan);
            return plan.status().name();
        } catch (RuleViolated refusal) {
            assertThat(plan.status()).isEqualTo(from);
            return "refused";
        }
    }

    private static String itemAfter(ItemStatus from, Consumer<PlanItem> deed) {
        var plan = in(
                switch (from) {
                    case PROPOSED, DECLINED -> PlanStatus.SUBMITTED;
                    case APPROVED -> PlanStatus.APPROVED;
                    case ACTIVE -> PlanStatus.ACTIVE;
                    case DONE -> PlanStatus.COMPLETED;
                    case CANCELLED -> PlanStatus.CANCELLED;
                });
        if (from == ItemStatus.DECLINED) {
            plan.decline(item(plan).id(), VERA, "why", NOW);
        }
        assertThat(item(plan).status()).isEqualTo(from);
        try {
            deed.accept(item(plan));
            return item(plan).status().name();
        } catch (RuleViolated refusal) {
            assertThat(item(plan).status()).isEqualTo(from);
            return "refused";
        }
    }

    static LearningPlan in(PlanStatus status) {
        var plan = new LearningPlan(ANNA, 2027, null, NOW);
        plan.propose(terms(RUN), NOW);
        if (status == PlanStatus.DRAFT) {
            return plan;
        }
        submit(plan, status == PlanStatus.ACTIVE ? Set.of(RUN) : Set.of());
        return brought(plan, status);
    }

    /** One item is in force and another one proposed. */
    static LearningPlan revised(PlanStatus status) {
        var plan = in(PlanStatus.APPROVED);
        plan.revise(NOW);
        plan.propose(terms(null), NOW);
        if (status == PlanStatus.DRAFT) {
            return plan;
        }
        submit(plan, Set.of());
        return brought(plan, status);
    }

    private static LearningPlan brought(LearningPlan plan, PlanStatus status) {
        switch (status) {
            case IN_REVIEW -> plan.beginReview(NOW);
            case RETURNED -> plan.giveBack(VERA, "why", NOW);
            case APPROVED, ACTIVE -> plan.approve(VERA, NOW);
            case COMPLETED -> {
                plan.approve(VERA, NOW);
                plan.complete(onRun(), ENTRY, NOW);
            }
            case CANCELLED -> {
                plan.approve(VERA, NOW);
                plan.cancel(item(plan).id(), ANNA, "why", NOW);
            }
            default -> {}
        }
        return plan;
    }

    static void submit(LearningPlan plan, Set<UUID> runsEnrolledIn) {
        plan.submit(VERA, runsEnrolledIn, TODAY, NOW);
    }

    static PlanItem item(LearningPlan plan) {
        return plan.items().get(0);
    }

    static PlanItem last(LearningPlan plan) {
        return plan.items().get(plan.items().size() - 1);
    }

    private static Predicate<PlanItem> onRun() {
        return item -> RUN.equals(item.runId());
    }

    static ItemTerms terms(UUID run) {
        return new ItemTerms(null, run, null, null, new Goal("s", "m", "a", "r", due(0)), 24, 0);
    }
}
