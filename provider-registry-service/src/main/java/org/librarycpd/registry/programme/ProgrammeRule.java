package org.librarycpd.registry.programme;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum ProgrammeRule implements Rule {
    A_PROGRAMME_GOES_FROM_DRAFT_TO_PUBLISHED_TO_RETIRED(
            "The programme is {0} and cannot become {1}: a draft is published, a published programme is retired.",
            "Программа в состоянии {0} и не может перейти в {1}: черновик публикуют, опубликованную снимают."),
    A_PUBLISHED_PROGRAMME_TEACHES_A_COMPETENCY(
            "Name at least one competency that the programme teaches.",
            "Назовите хотя бы одну компетенцию, которой учит программа."),
    A_PUBLISHED_PROGRAMME_HAS_HOURS(
            "Say how many hours the programme takes.", "Укажите, сколько часов занимает программа."),
    FREE_MEANS_THAT_THE_PRICE_IS_ZERO(
            "A free programme has the price 0, and one with a price is not free.",
            "Цена бесплатной программы — 0, а программа с ценой не бесплатна."),
    A_RETIRED_PROGRAMME_STAYS_AS_IT_IS("The programme is retired.", "Программа снята с публикации."),
    A_PROGRAMME_STAYS_WITH_ITS_PROVIDER(
            "A programme cannot be handed to another provider.", "Программу нельзя передать другому провайдеру.");

    private final Sentence sentence;

    ProgrammeRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
