package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.UUID;

public record CompetencyGapReopened(UUID gapId, UUID personId, UUID appraiserId, Instant reopenedAt)
        implements GapEvent {}
