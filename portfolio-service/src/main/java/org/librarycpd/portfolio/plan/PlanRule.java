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
            "Only the learner or the approver cancels an item.",
            "Пункт отменяет только тот, кто учится, или тот, кто утверждает."),
    A_PLAN_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED(
            409,
            "The plan is {0}: items change only in a draft or a returned plan.",
            "План в состоянии {0}: пункты меняют только в черновике или возвращённом плане."),
    A_SUBMITTED_PLAN_HAS_ITEMS(
            409, "Add at least one item before submitting.", "Перед подачей добавьте хотя бы один пункт."),
    A_DRAFT_OR_A_RETURNED_PLAN_IS_SUBMITTED(
            409,
            "The plan is {0}: only a draft or a returned plan is submitted.",
            "План в состоянии {0}: подают только черновик или возвращённый план."),
    A_SUBMITTED_PLAN_IS_DECIDED_ON(
            409,
            "The plan is {0}: only a submitted plan is approved or returned.",
            "План в состоянии {0}: утверждают или возвращают только поданный план."),
    AN_OPEN_ITEM_IS_CANCELLED(
            409,
            "The item is {0}: only an approved item that is not done yet is cancelled.",
            "Пункт в состоянии {0}: отменяют только утверждённый и ещё не выполненный пункт."),
    A_RUN_STANDS_ONCE_IN_A_PLAN(
            409, "Another item of this plan is on the same run.", "В плане уже есть пункт с этим потоком."),
    A_PLANNED_GAP_IS_OPEN(
            409,
            "The gap {0} is closed or waived: nothing more is planned for it.",
            "Пробел {0} закрыт или снят: на него больше ничего не планируют."),
    THE_RUN_TEACHES_WHAT_THE_GAP_LACKS(
            409,
            "The run''s programme does not teach the competency of this gap.",
            "Программа этого потока не учит компетенции, которой недостаёт."),
    THE_GOAL_IS_STILL_AHEAD(422, "The day {0} has passed already.", "День {0} уже прошёл."),
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
