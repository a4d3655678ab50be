package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.UUID;

public record AppraisalObjectionResolved(
        UUID appraisalId, UUID personId, UUID appraiserId, boolean upheld, UUID resolvedBy, Instant resolvedAt)
        implements AppraisalEvent {}
