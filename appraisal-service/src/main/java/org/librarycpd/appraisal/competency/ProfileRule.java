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
            "Требуемого уровня {0} нет на шкале от 1 до {1}.");

    private final Sentence sentence;

    ProfileRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
