package org.librarycpd.portfolio.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record LearningPlanApproved(
        UUID planId, UUID learnerId, UUID approvedBy, Instant approvedAt, List<ApprovedItem> items)
        implements PlanEvent {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApprovedItem(UUID itemId, UUID gapId, UUID runId, UUID placementId) {}
}
