package org.librarycpd.appraisal.selfassessment;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum SelfAssessmentRule implements Rule {
    A_PROFILE_SAYS_WHAT_THE_POSITION_ASKS_FOR(
            409,
            "There is no competency profile for your position in your department today; ask the development overseer.",
            "Для вашей должности в вашем отделе сегодня нет профиля компетенций; обратитесь к куратору развития."),
    ONE_SELF_ASSESSMENT_AT_A_TIME(
            409,
            "You have a self-assessment that your head has not taken up yet.",
            "У вас уже есть самооценка, которую руководитель ещё не принял в работу."),
    RATINGS_CHANGE_ONLY_WHILE_IT_IS_OPEN(
            409,
            "The self-assessment is submitted; its ratings and answers stay as they are.",
            "Самооценка сдана, оценки и ответы в ней больше не меняются."),
    A_SELF_ASSESSMENT_IS_SUBMITTED_ONCE(409, "The self-assessment is submitted already.", "Самооценка уже сдана."),
    SOMEBODY_CAN_APPRAISE(
            409,
            "No head of your department, or of one above it, is known here who could appraise you.",
            "Здесь неизвестен руководитель вашего или вышестоящего отдела, который мог бы вас оценить."),
    A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE(
            409,
            "Only a submitted self-assessment is appraised, and only once.",
            "Оценивают только сданную самооценку и только один раз."),
    THE_APPRAISER_SEES_IT_AFTER_HIS_OWN_ASSESSMENT(
            403,
            "Each side is blind until both have submitted: submit your own assessment first.",
            "Стороны не видят оценок друг друга, пока не сдадут обе: сначала сдайте свою оценку.");

    private final int status;
    private final Sentence sentence;

    SelfAssessmentRule(int status, String en, String ru) {
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
