package org.librarycpd.appraisal.competency;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum ProfileRule implements Rule {
    COMPETENCIES_ARE_OF_A_PUBLISHED_FRAMEWORK(
            "Competency {0} is not of a published framework.", "Компетенции {0} нет в опубликованных моделях."),
    A_PROFILE_NAMES_EACH_COMPETENCY_ONCE(
            "The profile names competency {0} more than once.", "Компетенция {0} названа в профиле более одного раза."),
    REQUIRED_LEVELS_ARE_ON_THE_SCALE(
            "The required level {0} is not on the scale from 1 to {1}.",
            "Требуемого уровня {0} нет на шкале от 1 до {1}."),
    A_DEPARTMENT_LOWERS_NOTHING(
            "The position asks for level {1} of competency {2} in the whole library; a department may ask for more, not for {0}.",
            "Должность во всей библиотеке требует уровня {1} по компетенции {2}; отдел может требовать больше, но не {0}."),
    A_PROFILE_ENDS_AFTER_IT_BEGINS(
            "The last day, {0}, is before the first one, {1}.", "Последний день, {0}, раньше первого, {1}."),
    PROFILES_DO_NOT_OVERLAP(
            "Another profile is set from {0}: let this one end before that day, or leave the last day open.",
            "С {0} уже установлен другой профиль: укажите последний день раньше этой даты или не указывайте его."),
    ONLY_A_PROFILE_WITHOUT_AN_END_IS_ENDED(
            "The profile has a last day already.", "У профиля уже указан последний день."),
    COMPETENCIES_ARE_IN_USE_WHEN_A_PROFILE_BEGINS(
            "Competency {0} is out of use on {1}: take it from the newer version of its framework.",
            "Компетенция {0} на {1} уже не действует: возьмите её из новой версии модели."),
    THE_PROFILE_USES_AN_EARLIER_VERSION(
            "Nothing that the profile asks for goes on in that framework: set a new profile instead.",
            "Ничто из требуемого в профиле не продолжается в этой модели: составьте новый профиль."),
    A_PROFILE_APPLIED_ON_THAT_DAY(
            404, "On {0} no competency profile applied.", "На {0} не действовал никакой профиль компетенций.");

    private final int status;
    private final Sentence sentence;

    ProfileRule(String en, String ru) {
        this(409, en, ru);
    }

    ProfileRule(int status, String en, String ru) {
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
