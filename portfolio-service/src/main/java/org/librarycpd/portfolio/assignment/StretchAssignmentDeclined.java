package org.librarycpd.portfolio.assignment;

import java.time.Instant;
import java.util.UUID;

public record StretchAssignmentDeclined(UUID assignmentId, UUID personId, UUID givenBy, Instant declinedAt)
        implements StretchEvent {}
