package org.librarycpd.appraisal.gap;

import java.util.UUID;

/** A competency whose agreed level is below the required one. */
public record Shortfall(UUID competencyId, int requiredLevel, int agreedLevel) {}
