package org.librarycpd.portfolio.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanItemCancelled(
        UUID planId, UUID itemId, UUID gapId, UUID runId, UUID learnerId, UUID cancelledBy, Instant cancelledAt)
        implements PlanEvent {}
