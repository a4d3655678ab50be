package org.librarycpd.portfolio.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record ResponsibilityGiven(
        UUID responsibilityId,
        UUID personId,
        UUID departmentId,
        UUID givenBy,
        LocalDate from,
        LocalDate until,
        Instant givenAt)
        implements ResponsibilityEvent {}
