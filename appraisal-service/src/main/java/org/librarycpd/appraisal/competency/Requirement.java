package org.librarycpd.appraisal.competency;

import java.util.UUID;

/** What a profile asks for: a competency, the level needed, and the highest level of its scale. */
public record Requirement(UUID competencyId, int requiredLevel, int topLevel) {}
