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
            409, "Levels count upwards from 1 without a gap.", "Уровни идут по порядку с 1 без пропусков."),
    DESCRIBED_LEVELS_ARE_ON_THE_SCALE(
            409,
            "Competency {0} describes level {1}: describe each level from 1 to {2} at most once.",
            "У компетенции {0} описан уровень {1}: опишите каждый уровень от 1 до {2} не более одного раза."),
    GROUPS_ARE_OF_THE_FRAMEWORK(
            409,
            "The framework has no group {0}: add the group first.",
            "В модели нет группы {0}: сначала добавьте группу."),
    A_GROUP_STANDS_IN_ANOTHER_ONE(
            409,
            "Group {0} cannot stand in itself or in a group below it.",
            "Группа {0} не может входить в саму себя или в группу, которая ниже неё."),
    THE_NEXT_VERSION_IS_WRITTEN_ONCE(
            409,
            "The next version of this framework is being written already: go on with that draft or discard it.",
            "Следующая версия этой модели уже составляется: продолжите работу над черновиком или удалите его."),
    A_VERSION_BEGINS_TODAY_OR_LATER(
            409,
            "{0} is past: a version takes the place of the earlier one today or later.",
            "{0} уже прошло: версия сменяет предыдущую сегодня или позже."),
    ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED(
            409,
            "Only a published framework that is still in use is continued or retired.",
            "Продолжить или вывести из употребления можно только опубликованную модель, которая ещё действует.");

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
