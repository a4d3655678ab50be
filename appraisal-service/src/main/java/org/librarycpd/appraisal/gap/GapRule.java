package org.librarycpd.appraisal.gap;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum GapRule implements Rule {
    ONLY_THE_APPRAISER_DECIDES(
            403,
            "Only the head who appraises this person decides on the gap.",
            "Решение по пробелу принимает только руководитель, который оценивает этого сотрудника."),
    ONLY_AN_EVIDENCED_GAP_IS_CLOSED(
            409,
            "A gap is closed when a verified entry evidences that it is filled; this one is {0}.",
            "Пробел закрывают, когда его восполнение подтверждено проверенной записью; сейчас его состояние: {0}."),
    A_DECIDED_GAP_STAYS_DECIDED(409, "The gap is decided already: {0}.", "Решение по пробелу уже принято: {0}."),
    PLANS_AND_ENTRIES_ARE_OF_THE_SAME_PERSON(
            409,
            "A gap of one person is not planned for or evidenced by another.",
            "Пробел одного сотрудника не восполняют планы и записи другого."),
    THE_WHOLE_LIBRARY_IS_FOR_THE_OVERSEER(
            403,
            "Figures of the whole library are for its development overseer; name your department to see its own.",
            "Сводку по всей библиотеке видит куратор развития персонала; укажите свой отдел, чтобы увидеть сводку по нему.");

    private final int status;
    private final Sentence sentence;

    GapRule(int status, String en, String ru) {
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
