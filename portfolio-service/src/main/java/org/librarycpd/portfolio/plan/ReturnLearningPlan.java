package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class ReturnLearningPlan {

    private final LearningPlans plans;
    private final PlanAccess access;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    ReturnLearningPlan(LearningPlans plans, PlanAccess access, Event<PlanEvent> happened, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan handle(UUID planId, IfMatch seen, UUID by, String reason) {
        var plan = plans.lock(planId);
        access.requireApprover(plan, by);
        seen.accept(plan.version());
        happened.fire(plan.giveBack(by, reason, clock.instant()));
        return plan;
    }
}
