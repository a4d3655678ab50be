package org.librarycpd.appraisal.competency;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum RatingRule implements Rule {
    ONLY_COMPETENCIES_OF_THE_PROFILE_ARE_RATED(
            "The profile of the position does not ask for competency {0}.",
            "Профиль должности не требует компетенции {0}."),
    EACH_COMPETENCY_IS_RATED_ONCE(
            "Competency {0} is rated more than once.", "Компетенция {0} оценена более одного раза."),
    LEVELS_ARE_ON_THE_SCALE("The level {0} is not on the scale from 0 to {1}.", "Уровня {0} нет на шкале от 0 до {1}."),
    EVERY_COMPETENCY_IS_RATED(
            "Rate every competency of the profile first: {0} of {1} are rated.",
            "Сначала оцените все компетенции профиля: оценено {0} из {1}.");

    private final Sentence sentence;

    RatingRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
