package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.UUID;

public record AssessmentSubmitted(UUID appraisalId, UUID personId, UUID submittedBy, Instant submittedAt)
        implements AppraisalEvent {}
