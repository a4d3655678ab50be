package org.librarycpd.appraisal.competency;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum FrameworkRule implements Rule {
    ONLY_THE_LIBRARY_THAT_WRITES_A_FRAMEWORK_CHANGES_IT(
            403,
            "Only the library that writes a framework changes it.",
            "Модель компетенций меняет только та библиотека, которая её составляет."),
    A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS(
            409,
            "The framework is published and stays as it is.",
            "Модель компетенций опубликована и больше не меняется."),
    A_FRAMEWORK_NAMES_COMPETENCIES(
            409,
            "The framework names no competency yet: add at least one.",
            "В модели ещё нет компетенций: добавьте хотя бы одну."),
    CODES_ARE_UNIQUE(
            409, "The code {0} is given to more than one competency.", "Код {0} дан более чем одной компетенции."),
    LEVELS_COUNT_UPWARDS_FROM_ONE(
            409, "Levels count upwards from 1 without a gap.", "Уровни идут по порядку с 1 без пропусков.");

    private final int status;
    private final Sentence sentence;

    FrameworkRule(int status, String en, String ru) {
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
