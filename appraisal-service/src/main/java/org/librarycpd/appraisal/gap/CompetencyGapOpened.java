package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.UUID;

public record CompetencyGapOpened(UUID gapId, UUID personId, UUID appraisalId, UUID competencyId, Instant openedAt)
        implements GapEvent {}
