package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.UUID;

public record AppraisalAcknowledged(UUID appraisalId, UUID personId, UUID appraiserId, Instant acknowledgedAt)
        implements AppraisalEvent {}
