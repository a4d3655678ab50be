package org.librarycpd.portfolio.budget;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum BudgetRule implements Rule {
    THE_OVERSEER_ALLOTS(
            403,
            "Only the development overseer of this library allots money and time for learning; a head divides among"
                    + " persons what the department has.",
            "Деньги и время на обучение выделяет ответственный за развитие этой библиотеки; руководитель распределяет"
                    + " между работниками то, что есть у отдела."),
    AN_ALLOTMENT_NAMES_ITS_HOLDER(
            400,
            "Name one department, or one person, or the level LIBRARY for the whole library.",
            "Укажите один отдел, или одного работника, или уровень LIBRARY для всей библиотеки."),
    A_DEPARTMENT_DIVIDES_WHAT_IT_HAS(
            409,
            "Of the department''s {1} for {2}, {0} would be divided among persons: no more than all of it can be.",
            "Из лимита отдела на {2} год ({1}) между работниками было бы распределено {0}: больше лимита нельзя."),
    THE_DEPARTMENT_HAS_SOMETHING_TO_DIVIDE(
            409,
            "The department has no such allotment for {0}; ask the development overseer to set one.",
            "У отдела нет такого лимита на {0} год; попросите ответственного за развитие его выделить."),
    AN_ALLOTMENT_COVERS_WHAT_IS_BOUND(
            409,
            "{0} are reserved, committed or spent already: the allotment cannot be lowered to {1}.",
            "Уже зарезервировано, закреплено или израсходовано {0}: снизить лимит до {1} нельзя."),
    BOOKINGS_ARE_READ_BY_WHO_ANSWERS_FOR_THEM(
            403,
            "The single bookings are read by the development overseer and the heads above.",
            "Отдельные записи видят ответственный за развитие и вышестоящие руководители."),
    THE_WORKING_TIME_HOLDS_THE_HOURS(
            409,
            "From {2} to {3} the working time holds {1} hours for learning; {0} are asked for or booked. Choose a later"
                    + " due date or fewer hours.",
            "С {2} по {3} рабочее время вмещает часов на обучение: {1}; запрошено и занято: {0}. Выберите более поздний"
                    + " срок или меньше часов."),
    A_DEPARTMENT_HAS_ONE_ALLOTMENT_A_YEAR(
            409,
            "This allotment for {0} is there already; it can be raised or lowered.",
            "Такой лимит на {0} год уже есть; его можно увеличить или уменьшить."),
    A_DEVELOPMENT_BUDGET_IS_SET(
            409,
            "{0} roubles are asked for, but there is no development budget for {1}: ask the development overseer.",
            "Запрошено {0} руб., но бюджет развития на {1} год не выделен: обратитесь к ответственному за развитие."),
    LEARNING_TIME_IS_ALLOTTED(
            409,
            "{0} hours are asked for, but no learning time is allotted for {1}: ask the development overseer.",
            "Запрошено часов: {0}, но время на обучение в {1} году не выделено: обратитесь к ответственному за развитие."),
    THE_BUDGET_SUFFICES(
            409,
            "{0} roubles are asked for; of the development budget of the {3,choice,0#library|1#department|2#employee} for"
                    + " {2}, {1} are left.",
            "Запрошено {0} руб.; в бюджете развития {3,choice,0#библиотеки|1#отдела|2#работника} на {2} год осталось {1}"
                    + " руб."),
    THE_LEARNING_TIME_SUFFICES(
            409,
            "{0} hours are asked for; of the learning time of the {3,choice,0#library|1#department|2#employee} for {2}, {1}"
                    + " are left.",
            "Запрошено часов: {0}; из времени {3,choice,0#библиотеки|1#отдела|2#работника} на обучение в {2} году осталось"
                    + " {1}."),
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
