package org.librarycpd.portfolio.plan;

import static org.librarycpd.portfolio.Refusals.refused;
import static org.librarycpd.portfolio.plan.LearningPlanTest.in;
import static org.librarycpd.portfolio.plan.LearningPlanTest.item;
import static org.librarycpd.portfolio.plan.LearningPlanTest.revised;
import static org.librarycpd.portfolio.plan.LearningPlanTest.submit;
import static org.librarycpd.portfolio.plan.LearningPlanTest.terms;
import static org.librarycpd.portfolio.plan.PlanStatus.COMPLETED;
import static org.librarycpd.portfolio.plan.PlanStatus.DRAFT;
import static org.librarycpd.portfolio.plan.PlanStatus.IN_REVIEW;
import static org.librarycpd.portfolio.plan.PlanStatus.RETURNED;
import static org.librarycpd.portfolio.plan.PlanStatus.SUBMITTED;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a person reads when a step does not follow. */
class PlanRefusalsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID VERA = UUID.randomUUID();

    @Test
    void what_is_submitted_is_neither_written_nor_submitted_again() {
        refused(
                PlanRule.A_PLAN_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED,
                "План в состоянии SUBMITTED: пункты меняют только в черновике или возвращённом плане.",
                () -> in(SUBMITTED).propose(terms(null), NOW));
        refused(
                PlanRule.A_DRAFT_OR_A_RETURNED_PLAN_IS_SUBMITTED,
                "План в состоянии SUBMITTED: подают только черновик или возвращённый план.",
                () -> submit(in(SUBMITTED), Set.of()));
        refused(
                PlanRule.A_SUBMITTED_PLAN_IS_TAKEN_BACK,
                "План в состоянии IN_REVIEW: отозвать можно лишь до начала рассмотрения; попросите вернуть план.",
                () -> in(IN_REVIEW).takeBack(NOW));
    }

    @Test
    void an_empty_plan_is_not_submitted() {
        refused(
                PlanRule.A_SUBMITTED_PLAN_HAS_ITEMS,
                "Перед подачей предложите хотя бы один пункт.",
                () -> submit(new LearningPlan(ANNA, 2027, null, NOW), Set.of()));
    }

    @Test
    void a_goal_that_lacks_something_is_completed_first() {
        var vague = new LearningPlan(ANNA, 2027, null, NOW);
        vague.propose(new ItemTerms(null, null, null, null, Goal.NOTHING_YET, 3, 0), NOW);
        refused(
                PlanRule.GOALS_ARE_SMART,
                "Не все цели составлены по SMART: в violations сказано, чего недостаёт каждой; дополните и подайте"
                        + " снова.",
                () -> submit(vague, Set.of()));
    }

    @Test
    void only_what_was_submitted_is_reviewed_and_decided_on() {
        refused(
                PlanRule.A_REVIEW_BEGINS_WITH_A_SUBMITTED_PLAN,
                "План в состоянии RETURNED: рассматривать начинают только поданный план.",
                () -> in(RETURNED).beginReview(NOW));
        refused(
                PlanRule.A_SUBMITTED_PLAN_IS_DECIDED_ON,
                "План в состоянии DRAFT: решение принимают только по поданному плану.",
                () -> in(DRAFT).approve(VERA, NOW));
        var plan = in(SUBMITTED);
        plan.decline(item(plan).id(), VERA, "why", NOW);
        refused(
                PlanRule.A_PROPOSED_ITEM_IS_DECLINED,
                "Пункт в состоянии DECLINED: отклоняют только предложенный пункт; действующий отменяют.",
                () -> plan.decline(item(plan).id(), VERA, "why", NOW));
        refused(
                PlanRule.SOMETHING_IS_LEFT_TO_APPROVE,
                "Все предложенные пункты отклонены: верните план на доработку.",
                () -> plan.approve(VERA, NOW));
    }

    @Test
    void what_was_approved_is_revised_and_not_rewritten() {
        refused(
                PlanRule.AN_APPROVED_PLAN_IS_REVISED,
                "План в состоянии DRAFT: пересматривают утверждённый и ещё не завершённый план.",
                () -> in(DRAFT).revise(NOW));
        refused(
                PlanRule.AN_OPEN_REVISION_IS_DROPPED,
                "План в состоянии DRAFT или ещё не утверждался: отменять пересмотр не с чего.",
                () -> in(DRAFT).dropRevision(NOW));
        var revised = revised(DRAFT);
        refused(
                PlanRule.WHAT_WAS_APPROVED_IS_NOT_REWRITTEN,
                "Пункт в состоянии APPROVED: утверждённое не переписывают; отмените пункт и добавьте новый.",
                () -> revised.rewrite(item(revised).id(), terms(null), NOW));
    }

    @Test
    void what_is_over_or_not_in_force_is_not_cancelled() {
        refused(
                PlanRule.A_PLAN_THAT_IS_NOT_OVER_IS_CANCELLED,
                "План в состоянии COMPLETED: отменять уже нечего.",
                () -> in(COMPLETED).cancel(ANNA, null, NOW));
        var submitted = in(SUBMITTED);
        refused(
                PlanRule.AN_OPEN_ITEM_IS_CANCELLED,
                "Пункт в состоянии PROPOSED: отменяют только утверждённый и ещё не выполненный пункт.",
                () -> submitted.cancel(item(submitted).id(), ANNA, null, NOW));
    }

    @Test
    void a_run_and_a_placement_stand_once_in_a_plan() {
        var plan = in(DRAFT);
        var run = item(plan).runId();
        refused(
                PlanRule.A_RUN_STANDS_ONCE_IN_A_PLAN,
                "В плане уже есть пункт с этим потоком.",
                () -> plan.propose(terms(run), NOW));
        plan.rewrite(item(plan).id(), terms(run), NOW);
        var placed =
                new ItemTerms(null, null, UUID.randomUUID(), null, terms(null).goal(), 24, 0);
        plan.propose(placed, NOW);
        refused(
                PlanRule.A_PLACEMENT_STANDS_ONCE_IN_A_PLAN,
                "В плане уже есть пункт с этой стажировкой.",
                () -> plan.propose(placed, NOW));
    }
}
