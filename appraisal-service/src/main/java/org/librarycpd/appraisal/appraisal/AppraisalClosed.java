package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.UUID;

public record AppraisalClosed(UUID appraisalId, UUID personId, Instant closedAt) implements AppraisalEvent {}
