package org.librarycpd.portfolio.assignment;

import java.time.Instant;
import java.util.UUID;

public record StretchAssignmentCompleted(UUID assignmentId, UUID personId, UUID completedBy, Instant completedAt)
        implements StretchEvent {}
