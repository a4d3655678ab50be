package org.librarycpd.portfolio.assignment;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum AssignmentRule implements Rule {
    THE_HEAD_OR_THE_OVERSEER_GIVES_WORK(
            403,
            "Only the head of the nearest department above the person, or the development overseer, does this.",
            "Это делает только руководитель ближайшего вышестоящего отдела или ответственный за развитие."),
    ONLY_WHO_WAS_GIVEN_IT_DOES_THIS(
            403,
            "Only the person whom the work was given to does this.",
            "Это делает только тот, кому поручена работа."),
    THE_PERSON_WORKS_HERE(
            422,
            "{0} does not work in this library today; choose somebody who does.",
            "{0} сегодня не работает в этой библиотеке; выберите того, кто в ней работает."),
    THE_TERM_LIES_AHEAD(
            422,
            "The term ends on or after the day it begins, and not before today.",
            "Срок заканчивается не раньше, чем начинается, и не раньше сегодняшнего дня."),
    IT_DEVELOPS_AN_OPEN_GAP(
            409,
            "The gap {0} is closed or waived: leave it out.",
            "Пробел {0} закрыт или снят: уберите его из списка."),
    EXTRA_POWERS_ARE_A_HEADS(
            422,
            "{0} is not among a head''s powers: only those are given with work.",
            "Полномочие {0} не относится к полномочиям руководителя: с работой передают только их."),
    THE_GIVER_STILL_HOLDS_THE_OFFICE(
            409,
            "The powers can no longer be given by who proposed this; ask for a new proposal.",
            "Тот, кто предложил эту работу, уже не может передать обещанные полномочия; попросите предложить её заново."),
    A_PROPOSAL_IS_ANSWERED(
            409,
            "It is {0}: only a proposal is accepted or declined.",
            "Состояние {0}: принимают или отклоняют только предложенное."),
    AN_ACCEPTED_ONE_IS_STARTED(
            409, "It is {0}: only what was accepted is started.", "Состояние {0}: начинают только принятое."),
    AN_ACTIVE_ONE_GOES_ON(
            409,
            "It is {0}: this is possible only while it is active.",
            "Состояние {0}: это возможно, только пока работа идёт."),
    IT_ENDS_ONCE(409, "It is {0} already.", "Это уже завершено, состояние {0}.");

    private final int status;
    private final Sentence sentence;

    AssignmentRule(int status, String en, String ru) {
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
