package org.librarycpd.appraisal.competency;

import java.time.Instant;
import java.util.UUID;

public record CompetencyFrameworkRetired(UUID frameworkId, UUID retiredBy, Instant retiredAt) {}
