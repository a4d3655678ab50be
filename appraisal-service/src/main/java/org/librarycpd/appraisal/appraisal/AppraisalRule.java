package org.librarycpd.appraisal.appraisal;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum AppraisalRule implements Rule {
    ONLY_THE_APPRAISER_APPRAISES(
            403,
            "Only the head of the nearest department above a person appraises that person.",
            "Сотрудника оценивает только руководитель ближайшего к нему отдела."),
    NOBODY_APPRAISES_HIMSELF(403, "Nobody appraises himself.", "Никто не оценивает сам себя."),
    AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED(
            409,
            "Your assessment is submitted and stays as it is; agree the levels with the person now.",
            "Ваша оценка сдана и больше не меняется; теперь согласуйте уровни с сотрудником."),
    LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED(
            409,
            "Levels are agreed once, after both sides have submitted their assessments.",
            "Уровни согласуют один раз, после того как обе стороны сдали свои оценки.");

    private final int status;
    private final Sentence sentence;

    AppraisalRule(int status, String en, String ru) {
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
