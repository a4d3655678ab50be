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
            "The profile has a last day already.", "У профиля уже указан последний день.");

    private final Sentence sentence;

    ProfileRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
