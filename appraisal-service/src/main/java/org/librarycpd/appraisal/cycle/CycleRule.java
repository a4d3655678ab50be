package org.librarycpd.appraisal.cycle;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum CycleRule implements Rule {
    A_CYCLE_FOLLOWS_A_POLICY_IN_FORCE(
            "A cycle follows a policy that is in force: put the policy in force first.",
            "Цикл проводят по действующей политике: сначала введите её в действие."),
    DATES_FOLLOW_EACH_OTHER(
            "The dates follow each other: opening, then self-assessment, assessment, interview and closing.",
            "Даты идут по порядку: открытие, затем самооценка, оценка, собеседование и закрытие."),
    A_CYCLE_CHANGES_UNTIL_IT_IS_OPENED(
            "The cycle has been opened or cancelled and its plan stays as it is.",
            "Цикл уже открыт или отменён, его план больше не меняется."),
    A_CYCLE_OPENS_ON_ITS_DAY(
            "The cycle opens on {0}: wait for that day, or give the cycle an earlier one.",
            "Цикл открывается {0}: дождитесь этого дня или перенесите его на более ранний."),
    THE_OPENING_IS_STILL_AT_WORK(
            "The opening is still at work: look at its progress and wait until it is done.",
            "Открытие ещё идёт: посмотрите, сколько сделано, и дождитесь конца."),
    EVERYONE_IS_TAKEN_IN_ALREADY(
            "Everyone who can be appraised is taken in already; add a person by name if one came later.",
            "Все, кого можно оценить, уже включены; если кто-то пришёл позже, добавьте его по имени."),
    ONLY_AN_OPEN_CYCLE_TAKES_PEOPLE_IN(
            "People are taken into a cycle while it is open; this one is not.",
            "Сотрудников включают в открытый цикл; этот не открыт."),
    A_PERSON_IS_APPRAISED_ONCE_IN_A_CYCLE(
            "This person is appraised in the cycle already.", "Этого сотрудника в этом цикле уже оценивают."),
    A_CYCLE_CLOSES_WHEN_ALL_IS_DONE_OR_ITS_LAST_DAY_HAS_PASSED(
            "Appraisals that are not finished yet: {0}. The cycle closes when they are, or after {1}.",
            "Незавершённых оценок: {0}. Цикл закрывают, когда они завершены, или после {1}."),
    ONLY_AN_OPEN_CYCLE_IS_CLOSED(
            "Only an open cycle is closed; this one is not open.",
            "Закрыть можно только открытый цикл; этот не открыт."),
    A_CYCLE_IS_CANCELLED_BEFORE_IT_ENDS(
            "The cycle has ended already and is not cancelled any more.",
            "Цикл уже завершён, отменить его больше нельзя.");

    private final Sentence sentence;

    CycleRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
