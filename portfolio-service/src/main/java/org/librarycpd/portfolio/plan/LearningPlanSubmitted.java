package org.librarycpd.portfolio.plan;

import java.time.Instant;
import java.util.UUID;

public record LearningPlanSubmitted(UUID planId, UUID learnerId, UUID approverId, Instant submittedAt)
        implements PlanEvent {}
