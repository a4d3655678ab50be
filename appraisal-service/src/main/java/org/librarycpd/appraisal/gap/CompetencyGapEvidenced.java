package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.UUID;

public record CompetencyGapEvidenced(UUID gapId, UUID personId, UUID appraiserId, Instant evidencedAt)
        implements GapEvent {}
