package org.librarycpd.registry.opportunity;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum OpportunityRule implements Rule {
    A_LIBRARY_OFFERS_PLACES(
            403,
            "Only a library offers places: sign in as a member of the library that does.",
            "Места предлагает только библиотека: войдите как её сотрудник."),
    ONLY_ITS_LIBRARY_CHANGES_AN_OFFER(
            403,
            "Only the library that made this offer changes it.",
            "Изменять предложение может только библиотека, которая его сделала."),
    A_DRAFT_IS_PUBLISHED(
            409,
            "The offer is {0}: only a draft is published.",
            "Предложение в состоянии {0}: опубликовать можно только черновик."),
    A_PUBLISHED_OFFER_IS_CLOSED(
            409,
            "The offer is {0}: only a published one is closed.",
            "Предложение в состоянии {0}: закрыть можно только опубликованное."),
    A_KNOWN_OFFER_IS_WITHDRAWN(
            409,
            "The offer is {0}: only a published or closed one is withdrawn; a draft is seen by your library alone.",
            "Предложение в состоянии {0}: отозвать можно опубликованное или закрытое; черновик видит только ваша библиотека."),
    AN_OPEN_OFFER_IS_CHANGED(
            409,
            "The offer is {0} and stays as it is: make a new one.",
            "Предложение в состоянии {0} и больше не меняется: составьте новое."),
    AN_OFFER_ENDS_AFTER_IT_BEGINS(422, "The last day is before the first one.", "Последний день раньше первого."),
    APPLICATIONS_COME_BEFORE_THE_END(
            422,
            "Applications are taken until the last day at the latest.",
            "Заявки принимают не позднее последнего дня."),
    APPLICATIONS_ARE_STILL_POSSIBLE(
            409,
            "Applications were taken until {0}: set a day that is still to come.",
            "Приём заявок закончился {0}: назначьте день, который ещё впереди.");

    private final int status;
    private final Sentence sentence;

    OpportunityRule(int status, String en, String ru) {
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
