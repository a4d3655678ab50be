package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.UUID;

/** The confirmed appraisal that found a gap. */
public record Finding(UUID appraisalId, UUID personId, UUID confirmedBy, Instant confirmedAt) {}
