package org.librarycpd.portfolio.staff;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum StaffRule implements Rule {
    EMPLOYMENT_BEGINS_BEFORE_IT_ENDS(
            422, "Employment ends on or after the day it begins.", "Работа заканчивается не раньше, чем начинается."),
    WHO_HAS_LEFT_IS_TAKEN_ON_AGAIN_BY_A_CORRECTION(
            409,
            "This member''s last day was {0}; if that is wrong, correct the record.",
            "Последний рабочий день этого сотрудника был {0}; если это не так, исправьте запись."),
    A_PERSONNEL_NUMBER_IS_ONE_MEMBERS(
            409,
            "Personnel number {0} belongs to another member of staff; correct that record instead.",
            "Табельный номер {0} уже принадлежит другому сотруднику; исправьте ту запись."),
    A_CODE_NAMES_ONE_UNIT(
            409,
            "The code {0} is taken; choose another or change what bears it.",
            "Код {0} уже занят; выберите другой или измените то, что им названо."),
    A_DEPARTMENT_IS_NAMED_BY_ITS_CODE(422, "There is no department with the code {0}.", "Нет отдела с кодом {0}."),
    A_POSITION_IS_NAMED_BY_ITS_CODE(422, "There is no position with the code {0}.", "Нет должности с кодом {0}."),
    A_ROW_IS_COMPLETE(422, "The row lacks {0}.", "В строке нет {0}."),
    A_DEPARTMENT_IS_NOT_BELOW_ITSELF(
            422, "Department {0} would stand below itself.", "Отдел {0} оказался бы подчинён сам себе."),
    A_MEMBER_HAS_ONE_ACCOUNT(
            409,
            "This member of staff is bound to another account; ask your HR officer.",
            "Этот сотрудник уже привязан к другой учётной записи; обратитесь в отдел кадров."),
    YOUR_ADDRESS_IS_KNOWN_TO_HR(
            409,
            "Your library''s HR has no unbound member of staff with your verified e-mail address; ask your HR officer to correct it.",
            "В кадрах вашей библиотеки нет непривязанного сотрудника с вашим подтверждённым адресом; попросите отдел кадров его исправить."),
    YOUR_ADDRESS_IS_YOURS_ALONE(
            409,
            "Several members of staff share your e-mail address; ask your HR officer to correct it.",
            "Ваш адрес указан у нескольких сотрудников; попросите отдел кадров исправить это."),
    YOU_WORK_IN_THIS_LIBRARY(
            403,
            "You are not bound to a member of staff of this library, or are not employed there today.",
            "Вы не привязаны к сотруднику этой библиотеки или сегодня в ней не работаете."),
    THE_HR_OFFICER_APPOINTS(
            403,
            "Only an HR officer of this library does this.",
            "Это делает только сотрудник отдела кадров этой библиотеки."),
    A_HEAD_HAS_A_DEPARTMENT(
            422, "Name the department whose head is appointed.", "Назовите отдел, которым предстоит руководить."),
    ONLY_A_HEAD_HAS_A_DEPARTMENT(
            422,
            "Overseers, HR officers and the founder''s representative serve the whole library: name no department.",
            "Ответственный за развитие, кадровик и представитель учредителя служат всей библиотеке: отдел не указывают."),
    A_TERM_BEGINS_BEFORE_IT_ENDS(
            422, "The term ends on or after the day it begins.", "Срок заканчивается не раньше, чем начинается."),
    A_TERM_ENDS_ONCE(409, "This appointment has already ended on {0}.", "Это назначение уже закончилось {0}."),
    SOMEONE_STANDS_ABOVE(
            409,
            "Nobody is appointed head above you; ask your HR officer.",
            "Над вами не назначен руководитель; обратитесь в отдел кадров.");

    private final int status;
    private final Sentence sentence;

    StaffRule(int status, String en, String ru) {
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
