package org.librarycpd.portfolio.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanItemCompleted(UUID planId, UUID itemId, UUID gapId, UUID learnerId, UUID entryId, Instant completedAt)
        implements PlanEvent {}
