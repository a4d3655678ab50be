package org.librarycpd.registry.run;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum RunRule implements Rule {
    A_PUBLISHED_PROGRAMME_TAKES_LEARNERS(
            "The programme must be published; it is {0}.", "Программа должна быть опубликована; сейчас она {0}."),
    A_RUN_ENDS_AFTER_IT_STARTS(
            "A run cannot end before it starts.", "Поток не может закончиться раньше, чем начнётся."),
    A_RUN_THAT_IS_OVER_TAKES_NOBODY("The run ended on {0}.", "Поток закончился {0}."),
    A_RUN_OF_A_FREE_PROGRAMME_COSTS_NOTHING(
            "The programme is free, so its runs cost nothing.", "Программа бесплатная, и её потоки тоже."),
    ALL_PLACES_ARE_TAKEN("All {0} places are taken.", "Все места ({0}) заняты.");

    private final Sentence sentence;

    RunRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
