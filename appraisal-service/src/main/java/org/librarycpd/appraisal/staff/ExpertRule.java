package org.librarycpd.appraisal.staff;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum ExpertRule implements Rule {
    AN_EXPERT_COMES_FROM_OUTSIDE(
            409,
            "An expert comes from outside: this person works in your library; name somebody else.",
            "Эксперт приглашается извне, а этот человек работает в вашей библиотеке; назовите другого."),
    AN_EXPERT_IS_ASSIGNED_ONCE(
            409, "This expert is already at work on it.", "Этот эксперт уже работает над этим поручением."),
    CONFLICTS_ARE_DECLARED_FIRST(
            403,
            "First declare whether there is a conflict of interests; then the content opens to you.",
            "Сначала заявите, есть ли у вас конфликт интересов; после этого содержание откроется."),
    CONFLICTS_ARE_DECLARED_ONCE(
            409, "You have made your declaration already.", "Вы уже сделали заявление о конфликте интересов."),
    AN_ENDED_ASSIGNMENT_STAYS_ENDED(
            409,
            "The assignment has ended; only who assigned it can ask you anew.",
            "Поручение завершено; поручить заново может только тот, кто его дал.");

    private final int status;
    private final Sentence sentence;

    ExpertRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
