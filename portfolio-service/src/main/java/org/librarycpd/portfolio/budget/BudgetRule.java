package org.librarycpd.portfolio.budget;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum BudgetRule implements Rule {
    THE_OVERSEER_ALLOTS(
            403,
            "Only the development overseer of this library allots money and time for learning.",
            "Деньги и время на обучение выделяет только ответственный за развитие этой библиотеки."),
    A_DEPARTMENT_HAS_ONE_ALLOTMENT_A_YEAR(
            409, "The department already has this allotment for {0}.", "У отдела уже есть такой лимит на {0} год."),
    A_DEVELOPMENT_BUDGET_IS_SET(
            409,
            "{0} roubles are asked for, but the department has no development budget for {1}.",
            "Запрошено {0} руб., но у отдела нет бюджета развития на {1} год."),
    LEARNING_TIME_IS_ALLOTTED(
            409,
            "{0} hours are asked for, but the department has no learning time allotted for {1}.",
            "Запрошено часов: {0}, но отделу не выделено время на обучение в {1} году."),
    THE_BUDGET_SUFFICES(
            409,
            "{0} roubles are asked for; of the department''s development budget for {2}, {1} are left.",
            "Запрошено {0} руб.; в бюджете развития отдела на {2} год осталось {1} руб."),
    THE_LEARNING_TIME_SUFFICES(
            409,
            "{0} hours are asked for; of the department''s learning time for {2}, {1} are left.",
            "Запрошено часов: {0}; из времени отдела на обучение в {2} году осталось {1}."),
    A_BOOKING_MOVES_FORWARD(409, "A {0} booking cannot become {1}.", "Запись {0} не может стать {1}.");

    private final int status;
    private final Sentence sentence;

    BudgetRule(int status, String en, String ru) {
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
