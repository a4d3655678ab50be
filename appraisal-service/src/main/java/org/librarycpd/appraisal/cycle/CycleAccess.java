package org.librarycpd.appraisal.cycle;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum CycleAccess implements Rule {
    HEADS_AND_THE_OVERSEER_FOLLOW_A_CYCLE(
            "Only the overseer follows a whole cycle, and a head the departments under him.",
            "За всем циклом следит куратор развития персонала, а руководитель – за своими отделами.");

    private final Sentence sentence;

    CycleAccess(String en, String ru) {
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
