package org.librarycpd.portfolio.assignment;

import java.time.Instant;
import java.util.UUID;

public record ResponsibilityEnded(
        UUID responsibilityId,
        UUID personId,
        UUID departmentId,
        UUID givenBy,
        AssignmentStatus outcome,
        UUID endedBy,
        Instant endedAt)
        implements ResponsibilityEvent {}
