package org.librarycpd.portfolio.staff;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum DelegationRule implements Rule {
    ONLY_THE_HOLDER_PASSES_IT_ON(
            403,
            "You hold no office here with these powers, and what was passed on to you cannot be passed on further; ask the holder.",
            "У вас здесь нет должности с такими полномочиями, а переданное вам нельзя передать дальше; обратитесь к тому, кто её занимает."),
    YOU_HEAD_THE_DEPARTMENT_YOU_NAME(
            403,
            "You head neither that department nor one above it; name a department of yours or none.",
            "Вы не руководите этим отделом и отделами над ним; назовите свой отдел или не называйте никакого."),
    NOBODY_PASSES_AUTHORITY_ON_TO_HIMSELF(
            422,
            "Authority is passed on to somebody else; name a colleague.",
            "Полномочия передают другому; назовите коллегу."),
    SOMETHING_IS_PASSED_ON(
            422, "Name at least one power that is passed on.", "Назовите хотя бы одно передаваемое полномочие."),
    ONLY_A_HEADS_POWERS_ARE_NARROWED(
            422,
            "The powers of an overseer or HR officer reach the whole library: name no department.",
            "Полномочия ответственного за развитие и кадровика действуют во всей библиотеке: отдел не указывают."),
    A_DELEGATE_WORKS_HERE(
            422,
            "There is no member of staff of this library with that account today; choose somebody who works here.",
            "Сегодня в библиотеке нет сотрудника с такой учётной записью; выберите того, кто здесь работает."),
    A_DELEGATION_LASTS_A_YEAR_AT_MOST(
            422,
            "Authority is passed on for a year at most: until {0} or earlier.",
            "Полномочия передают не больше чем на год: по {0} или раньше."),
    A_DELEGATION_BEGINS_TODAY_OR_LATER(
            422,
            "Authority is passed on from today, {0}, or from a later day.",
            "Полномочия передают с сегодняшнего дня, {0}, или с более позднего."),
    A_DELEGATION_ENDS_ONCE(
            409,
            "This delegation has already ended; nothing is left to revoke.",
            "Эта передача полномочий уже закончилась; отзывать нечего."),
    ALL_DELEGATIONS_ARE_FOR_THOSE_WHO_WATCH(
            403,
            "Only the overseer, HR officers and auditors see all delegations; without ''all'' you see yours.",
            "Все передачи полномочий видят ответственный за развитие, кадровики и аудиторы; без «all» вы увидите свои.");

    private final int status;
    private final Sentence sentence;

    DelegationRule(int status, String en, String ru) {
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
