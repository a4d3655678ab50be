package org.librarycpd.appraisal.needs.rest;

import java.util.ArrayList;
import java.util.List;
import org.librarycpd.appraisal.needs.LearningNeedsSurvey;
import org.librarycpd.appraisal.needs.SurveyStatus;

/** The sub-resources to send something to. */
public record AllowedActions(List<String> actions) {

    static AllowedActions of(LearningNeedsSurvey survey, boolean isOverseer, boolean isAsked) {
        var actions = new ArrayList<String>();
        if (isOverseer) {
            switch (survey.status()) {
                case DRAFT -> actions.add("opening");
                case OPEN -> actions.add("closure");
                case CLOSED -> actions.add("archiving");
                case ARCHIVED -> {}
            }
        }
        if (isAsked && survey.status() == SurveyStatus.OPEN) {
            actions.add("answer");
        }
        return new AllowedActions(actions);
    }
}
