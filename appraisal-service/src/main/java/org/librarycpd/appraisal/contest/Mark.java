package org.librarycpd.appraisal.contest;

import java.util.UUID;

/** The points a juror gives an entry by one criterion. */
public record Mark(UUID criterionId, int points) {}
