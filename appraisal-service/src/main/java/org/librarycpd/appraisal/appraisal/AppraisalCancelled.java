package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.UUID;

public record AppraisalCancelled(UUID appraisalId, UUID cycleId, UUID personId, UUID cancelledBy, Instant cancelledAt)
        implements AppraisalEvent {}
