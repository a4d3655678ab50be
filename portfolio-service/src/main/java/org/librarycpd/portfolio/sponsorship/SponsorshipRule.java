package org.librarycpd.portfolio.sponsorship;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum SponsorshipRule implements Rule {
    ONLY_THE_ASSOCIATION_OFFERS(
            403,
            "Only an association''s registrar offers support to somebody; for yourself leave personId out.",
            "Поддержку другому предлагает только регистратор ассоциации; для себя personId не указывайте."),
    SUPPORT_IS_FOR_SOMETHING(
            422,
            "Name either an item of the plan or a revalidation that the support is for.",
            "Укажите, на что нужна поддержка: пункт плана или заявление на сертификат — что-то одно."),
    AN_OFFER_NAMES_WHOM(
            422,
            "Name the person and the library that the support is for.",
            "Укажите человека и библиотеку, для которых предназначена поддержка."),
    WHAT_IT_IS_FOR_IS_THE_PERSONS_OWN(
            409,
            "The person has no such item or application in that library: check the ids.",
            "У этого человека в этой библиотеке нет такого пункта или заявления: проверьте идентификаторы."),
    THE_OTHER_SIDE_DOES_THIS(
            403,
            "This is for the other side to do: the association offers and pays, the learner accepts or declines.",
            "Это делает другая сторона: ассоциация предлагает и платит, учащийся принимает или отклоняет."),
    THE_STEP_FITS(
            409,
            "The sponsorship is {0}: this step does not follow.",
            "Поддержка в состоянии {0}: такой шаг сейчас невозможен."),
    AN_OFFER_STANDS_UNTIL_ITS_DAY(
            409,
            "The offer stood until {0}; ask the association for another one.",
            "Предложение действовало до {0}; попросите у ассоциации новое.");

    private final int status;
    private final Sentence sentence;

    SponsorshipRule(int status, String en, String ru) {
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
