package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.UUID;

public record CompetencyGapClosed(UUID gapId, UUID personId, UUID closedBy, Instant closedAt) implements GapEvent {}
