package org.librarycpd.portfolio.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanItemDeclined(
        UUID planId, UUID itemId, UUID gapId, UUID runId, UUID learnerId, UUID declinedBy, Instant declinedAt)
        implements PlanEvent {}
