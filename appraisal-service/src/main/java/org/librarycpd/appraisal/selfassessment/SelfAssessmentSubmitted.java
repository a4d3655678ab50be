package org.librarycpd.appraisal.selfassessment;

import java.time.Instant;
import java.util.UUID;

public record SelfAssessmentSubmitted(UUID selfAssessmentId, UUID personId, UUID appraiserId, Instant submittedAt) {}
