package org.librarycpd.appraisal.needs;

import java.util.UUID;

public sealed interface LearningNeedsEvent permits LearningNeedsSurveyOpened, LearningNeedsSurveyClosed {

    UUID surveyId();
}
