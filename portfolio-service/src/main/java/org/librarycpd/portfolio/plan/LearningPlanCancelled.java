package org.librarycpd.portfolio.plan;

import java.time.Instant;
import java.util.UUID;

public record LearningPlanCancelled(UUID planId, UUID learnerId, UUID cancelledBy, Instant cancelledAt)
        implements PlanEvent {}
