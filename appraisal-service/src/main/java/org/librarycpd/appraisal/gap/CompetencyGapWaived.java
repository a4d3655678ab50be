package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.UUID;

public record CompetencyGapWaived(UUID gapId, UUID personId, UUID waivedBy, Instant waivedAt) implements GapEvent {}
