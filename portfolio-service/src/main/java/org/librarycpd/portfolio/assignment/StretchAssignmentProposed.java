package org.librarycpd.portfolio.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record StretchAssignmentProposed(
        UUID assignmentId, UUID personId, UUID givenBy, LocalDate from, LocalDate until, Instant proposedAt)
        implements StretchEvent {}
