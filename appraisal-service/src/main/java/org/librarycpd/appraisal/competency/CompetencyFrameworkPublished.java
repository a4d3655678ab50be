package org.librarycpd.appraisal.competency;

import java.time.Instant;
import java.util.UUID;

public record CompetencyFrameworkPublished(UUID frameworkId, UUID publishedBy, Instant publishedAt) {}
