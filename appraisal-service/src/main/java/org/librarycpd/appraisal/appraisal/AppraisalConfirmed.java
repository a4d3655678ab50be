package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record AppraisalConfirmed(
        UUID appraisalId, UUID personId, UUID confirmedBy, Instant confirmedAt, List<UUID> gapIds)
        implements AppraisalEvent {}
