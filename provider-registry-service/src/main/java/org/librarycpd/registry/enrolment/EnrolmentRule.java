package org.librarycpd.registry.enrolment;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum EnrolmentRule implements Rule {
    A_MEMBER_OF_A_LIBRARY_ENROLS(
            403, "Only a member of a library enrols.", "Записаться может только сотрудник библиотеки."),
    A_LEARNER_ENROLS_IN_A_RUN_ONCE(409, "You are enrolled in this run already.", "Вы уже записаны на этот поток."),
    A_CODE_IS_THREE_GROUPS_OF_FIVE(
            400,
            "A code has three groups of five letters and digits, such as 7K3MP-Q9XTA-RC4WD.",
            "Код состоит из трёх групп по пять букв и цифр, например 7K3MP-Q9XTA-RC4WD.");

    private final int status;
    private final Sentence sentence;

    EnrolmentRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
