package org.librarycpd.portfolio.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanItemOverdue(
        UUID planId, UUID itemId, UUID learnerId, UUID approverId, LocalDate dueOn, Instant announcedAt)
        implements PlanEvent {}
