package org.librarycpd.appraisal.staff;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum StaffRule implements Rule {
    ONLY_THOSE_WHO_WORK_HERE_TODAY(
            "Only those who work in this library today may do this.",
            "Это доступно только тем, кто работает в этой библиотеке сегодня."),
    ONLY_THE_OVERSEER_OF_THE_LIBRARY(
            "Only the development overseer of this library may do this.",
            "Это доступно только куратору развития персонала этой библиотеки."),
    ONLY_AN_HR_OFFICER_OF_THE_LIBRARY(
            "Only an HR officer of this library may do this.",
            "Это доступно только сотруднику кадровой службы этой библиотеки.");

    private final Sentence sentence;

    StaffRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return 403;
    }
}
