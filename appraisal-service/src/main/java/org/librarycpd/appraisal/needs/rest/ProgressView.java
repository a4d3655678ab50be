package org.librarycpd.appraisal.needs.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.needs.Figure;
import org.librarycpd.appraisal.needs.LearningNeedsSurvey;

/** @param answeredAtLeast told in fives, so that nobody sees who has answered between two looks */
public record ProgressView(UUID surveyId, int asked, int answeredAtLeast, LocalDate closesOn) {

    static ProgressView of(LearningNeedsSurvey survey, long answered) {
        return new ProgressView(survey.id(), survey.asked(), Figure.inFives(answered), survey.closesOn());
    }
}
