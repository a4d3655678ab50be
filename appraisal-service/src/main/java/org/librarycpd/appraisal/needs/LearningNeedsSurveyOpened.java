package org.librarycpd.appraisal.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param asked how many people
 * @param departmentIds where they work, those below included; empty means everywhere
 * @param positionIds as what; empty means all
 */
public record LearningNeedsSurveyOpened(
        UUID surveyId,
        LocalDate closesOn,
        int asked,
        List<UUID> departmentIds,
        List<UUID> positionIds,
        UUID openedBy,
        Instant openedAt)
        implements LearningNeedsEvent {}
