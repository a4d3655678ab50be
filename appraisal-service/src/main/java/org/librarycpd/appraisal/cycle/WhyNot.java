package org.librarycpd.appraisal.cycle;

import java.util.EnumSet;
import java.util.Set;
import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

/** Why somebody of a population is not appraised: left out on purpose (order 1435 names most of it), or not possible yet. */
public enum WhyNot implements Rule {
    LESS_THAN_A_YEAR_IN_POSITION("Less than a year in the position.", "Работает в должности менее года."),
    PREGNANCY("Pregnancy.", "Беременность."),
    MATERNITY_LEAVE("On maternity leave.", "Отпуск по беременности и родам."),
    PARENTAL_LEAVE("On parental leave.", "Отпуск по уходу за ребёнком."),
    LONG_ILLNESS("Absent for more than four months by illness.", "Отсутствие более четырёх месяцев по болезни."),
    ANOTHER_REASON("Left out for another reason, see the note.", "Не участвует по другой причине, см. примечание."),
    NO_ACCOUNT_YET(
            "The staff member has no account yet: give out a binding code first.",
            "У сотрудника ещё нет учётной записи: сначала выдайте код привязки."),
    NO_PROFILE_APPLIES(
            "No competency profile applies to the position in this department: set one, then open again.",
            "Для должности в этом отделе не действует ни один профиль компетенций: задайте его и откройте цикл повторно."),
    NOBODY_APPRAISES(
            "Nobody heads the department or those above it: have a head appointed, then open again.",
            "У отдела и вышестоящих отделов нет руководителя: назначьте его и откройте цикл повторно."),
    HAS_LEFT("The person does not work here on that day.", "В этот день человек здесь не работает."),
    OUTSIDE_THE_POPULATION(
            "The person is not of the departments and positions of the policy.",
            "Сотрудник не относится к отделам и должностям, указанным в политике.");

    private static final Set<WhyNot> ON_PURPOSE = EnumSet.range(LESS_THAN_A_YEAR_IN_POSITION, ANOTHER_REASON);

    private final Sentence sentence;

    WhyNot(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    public boolean isOnPurpose() {
        return ON_PURPOSE.contains(this);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
