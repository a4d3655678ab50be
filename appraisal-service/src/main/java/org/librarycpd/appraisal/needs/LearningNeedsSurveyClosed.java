package org.librarycpd.appraisal.needs;

import java.time.Instant;
import java.util.UUID;

/** @param answers absent where the report does not show it */
public record LearningNeedsSurveyClosed(UUID surveyId, Integer answers, Instant closedAt)
        implements LearningNeedsEvent {}
