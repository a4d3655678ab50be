package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.UUID;

public record AppraisalObjected(UUID appraisalId, UUID personId, UUID appraiserId, Instant objectedAt)
        implements AppraisalEvent {}
