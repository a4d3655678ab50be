package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record InterviewArranged(UUID appraisalId, UUID personId, UUID arrangedBy, Instant at, List<UUID> panel)
        implements AppraisalEvent {}
