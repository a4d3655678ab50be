package org.librarycpd.portfolio.plan;

import java.time.Instant;
import java.util.UUID;

public record LearningPlanReturned(UUID planId, UUID learnerId, UUID returnedBy, Instant returnedAt)
        implements PlanEvent {}
