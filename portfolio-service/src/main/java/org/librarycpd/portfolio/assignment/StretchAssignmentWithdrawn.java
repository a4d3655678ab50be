package org.librarycpd.portfolio.assignment;

import java.time.Instant;
import java.util.UUID;

public record StretchAssignmentWithdrawn(
        UUID assignmentId, UUID personId, UUID givenBy, UUID withdrawnBy, Instant withdrawnAt)
        implements StretchEvent {}
