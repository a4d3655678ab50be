package org.librarycpd.portfolio.plan;

import java.util.UUID;

/** What happens to a learning plan and is told to others. */
public sealed interface PlanEvent
        permits LearningPlanSubmitted,
                LearningPlanReturned,
                LearningPlanApproved,
                LearningPlanCancelled,
                PlanItemDeclined,
                PlanItemCancelled,
                PlanItemCompleted,
                PlanItemOverdue {

    UUID planId();
}
