package org.librarycpd.portfolio.plan;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum PlanRule implements Rule {
    ONLY_THE_LEARNER_WRITES_THE_PLAN(
            403,
            "Only the learner writes and submits a learning plan.",
            "План развития пишет и подаёт только тот, кто по нему учится."),
    THE_APPROVER_DECIDES(
            403,
            "The head of the nearest department above the learner decides on this plan.",
            "Решение по плану принимает руководитель ближайшего вышестоящего отдела."),
    THE_LEARNER_OR_THE_APPROVER_CANCELS(
            403,
            "Only the learner or the approver cancels a plan or an item of it.",
            "План или его пункт отменяет только тот, кто учится, или тот, кто утверждает."),
    A_PLAN_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED(
            409,
            "The plan is {0}: items change only in a draft or a returned plan.",
            "План в состоянии {0}: пункты меняют только в черновике или возвращённом плане."),
    A_SUBMITTED_PLAN_HAS_ITEMS(
            409, "Propose at least one item before submitting.", "Перед подачей предложите хотя бы один пункт."),
    A_DRAFT_OR_A_RETURNED_PLAN_IS_SUBMITTED(
            409,
            "The plan is {0}: only a draft or a returned plan is submitted.",
            "План в состоянии {0}: подают только черновик или возвращённый план."),
    GOALS_ARE_SMART(
            409,
            "Some goals are not SMART yet: see violations for what each lacks, complete them and submit again.",
            "Не все цели составлены по SMART: в violations сказано, чего недостаёт каждой; дополните и подайте снова."),
    A_SUBMITTED_PLAN_IS_TAKEN_BACK(
            409,
            "The plan is {0}: it is taken back only before the approver begins to read; ask for it to be returned.",
            "План в состоянии {0}: отозвать можно лишь до начала рассмотрения; попросите вернуть план."),
    A_REVIEW_BEGINS_WITH_A_SUBMITTED_PLAN(
            409,
            "The plan is {0}: a review begins with a submitted plan.",
            "План в состоянии {0}: рассматривать начинают только поданный план."),
    A_SUBMITTED_PLAN_IS_DECIDED_ON(
            409,
            "The plan is {0}: only a submitted plan is decided on.",
            "План в состоянии {0}: решение принимают только по поданному плану."),
    A_PROPOSED_ITEM_IS_DECLINED(
            409,
            "The item is {0}: only a proposed item is declined; one in force is cancelled.",
            "Пункт в состоянии {0}: отклоняют только предложенный пункт; действующий отменяют."),
    SOMETHING_IS_LEFT_TO_APPROVE(
            409,
            "Every proposed item was declined: return the plan to the learner.",
            "Все предложенные пункты отклонены: верните план на доработку."),
    AN_APPROVED_PLAN_IS_REVISED(
            409,
            "The plan is {0}: a revision is opened of an approved plan that is not over.",
            "План в состоянии {0}: пересматривают утверждённый и ещё не завершённый план."),
    AN_OPEN_REVISION_IS_DROPPED(
            409,
            "The plan is {0}, or nothing of it was approved yet: there is no revision to drop.",
            "План в состоянии {0} или ещё не утверждался: отменять пересмотр не с чего."),
    A_PLAN_THAT_IS_NOT_OVER_IS_CANCELLED(
            409, "The plan is {0}: there is nothing left to cancel.", "План в состоянии {0}: отменять уже нечего."),
    WHAT_WAS_APPROVED_IS_NOT_REWRITTEN(
            409,
            "The item is {0}: what was approved is not rewritten; cancel it and add a new one.",
            "Пункт в состоянии {0}: утверждённое не переписывают; отмените пункт и добавьте новый."),
    AN_OPEN_ITEM_IS_CANCELLED(
            409,
            "The item is {0}: only an approved item that is not done yet is cancelled.",
            "Пункт в состоянии {0}: отменяют только утверждённый и ещё не выполненный пункт."),
    A_RUN_STANDS_ONCE_IN_A_PLAN(
            409, "Another item of this plan is on the same run.", "В плане уже есть пункт с этим потоком."),
    A_PLACEMENT_STANDS_ONCE_IN_A_PLAN(
            409, "Another item of this plan is on the same placement.", "В плане уже есть пункт с этой стажировкой."),
    A_RUN_AND_A_PLACEMENT_ARE_TWO_ITEMS(
            422,
            "An item is on a run or on a placement: make two items of it.",
            "Пункт связан либо с потоком, либо со стажировкой: сделайте из него два."),
    A_PLANNED_GAP_IS_OPEN(
            409,
            "The gap {0} is closed or waived: nothing more is planned for it.",
            "Пробел {0} закрыт или снят: на него больше ничего не планируют."),
    THE_RUN_TEACHES_WHAT_THE_GAP_LACKS(
            409,
            "The run''s programme does not teach the competency of this gap.",
            "Программа этого потока не учит компетенции, которой недостаёт."),
    THE_GOAL_IS_STILL_AHEAD(422, "The day {0} has passed already.", "День {0} уже прошёл."),
    THE_START_COMES_BEFORE_THE_END(
            422,
            "The item starts on {0}, after the day {1} it is due on: choose an earlier start or a later day.",
            "Пункт начинается {0}, позже своего срока {1}: выберите начало раньше или срок позже."),
    THE_HOURS_ARE_GIVEN(
            422,
            "Say how many hours the item takes: it has no run to take them from.",
            "Укажите часы: у пункта нет потока, из которого их взять."),
    THE_HOURS_COVER_THE_RUN(
            422, "The run takes {1} hours; {0} are too few.", "Поток занимает часов: {1}; {0} слишком мало."),
    THE_PRICE_COVERS_THE_RUN(
            422, "The run costs {1} roubles; {0} are too few.", "Поток стоит {1} руб.; {0} слишком мало.");

    private final int status;
    private final Sentence sentence;

    PlanRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
