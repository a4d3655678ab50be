package org.librarycpd.portfolio.revalidation;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum RevalidationRule implements Rule {
    A_BOUND_IS_NAMED(
            422,
            "A clause about kinds says at least or at most how many hours, and the least is not above the most.",
            "Условие о видах обучения называет наименьшее или наибольшее число часов, и наименьшее не больше наибольшего."),
    A_REFLECTION_HAS_ONE_MEASURE(
            422,
            "A clause about reflection names either a number of entries or a percentage.",
            "Условие об осмыслении называет либо число записей, либо процент."),
    WHO_CERTIFIES_PUBLISHES_THE_RULES(
            403,
            "Rules are published by the development overseer for the library, by an association''s registrar for all.",
            "Правила для библиотеки публикует её ответственный за развитие, общие правила — регистратор ассоциации."),
    A_COMMON_CODE_IS_THE_ASSOCIATIONS(
            409,
            "The code {0} names a common rule set of the association: take another one.",
            "Кодом {0} назван общий набор правил ассоциации: возьмите другой."),
    THE_RULE_SET_IS_PUBLISHED(
            404,
            "There is no rule set {0} for you; GET /revalidations/rule-sets lists them.",
            "Для вас нет набора правил {0}; их перечень: GET /revalidations/rule-sets."),
    ONE_APPLICATION_AT_A_TIME(
            409,
            "Your application under {0} has not been decided yet: wait for its decision.",
            "Ваше заявление по правилам {0} ещё не рассмотрено: дождитесь решения."),
    AN_APPLICATION_IS_DECIDED_ONCE(
            409,
            "The application is {0}: it has been decided already.",
            "Заявление в состоянии {0}: решение уже принято."),
    EVERY_CLAUSE_IS_MET(
            409,
            "Clauses that are not met yet: {0} of {1}. Look at them under GET /revalidations/check; refuse the application, or wait.",
            "Ещё не выполнено условий: {0} из {1}. Посмотрите их через GET /revalidations/check; откажите или подождите."),
    NOBODY_DECIDES_ON_THEIR_OWN(
            403,
            "Nobody decides on their own application: another overseer, or the overseer''s delegate, does.",
            "Своё заявление никто не рассматривает: это сделает другой ответственный или его заместитель."),
    WHO_CERTIFIES_DECIDES(
            403,
            "Applications under the library''s rules are decided by its development overseer, under common rules by an association''s registrar.",
            "Заявления по правилам библиотеки рассматривает её ответственный за развитие, по общим правилам — регистратор ассоциации."),
    ONLY_A_MEMBER_OF_STAFF_APPLIES(
            409,
            "Who applies works in this library today; you are not known as a member of its staff.",
            "Подать заявление может тот, кто сегодня работает в библиотеке; среди её сотрудников вас нет.");

    private final int status;
    private final Sentence sentence;

    RevalidationRule(int status, String en, String ru) {
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
