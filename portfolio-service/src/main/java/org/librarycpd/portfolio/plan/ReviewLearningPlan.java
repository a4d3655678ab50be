package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The approver begins to read, declines single items, or gives the plan back with a reason. */
@ApplicationScoped
public class ReviewLearningPlan {

    private final LearningPlans plans;
    private final RevisionHistory history;
    private final PlanAccess access;
    private final Event<PlanEvent> happened;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewLearningPlan(
            LearningPlans plans,
            RevisionHistory history,
            PlanAccess access,
            Event<PlanEvent> happened,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.history = history;
        this.access = access;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan begin(UUID planId, IfMatch seen, UUID by) {
        var plan = forDecision(planId, seen, by);
        plan.beginReview(clock.instant());
        audit.record("portfolio.LearningPlanReviewBegun", planId, plan::version);
        return plan;
    }

    @Transactional
    public LearningPlan decline(UUID planId, UUID itemId, IfMatch seen, UUID by, String reason) {
        var plan = forDecision(planId, seen, by);
        happened.fire(plan.decline(itemId, by, reason, clock.instant()));
        return plan;
    }

    @Transactional
    public LearningPlan giveBack(UUID planId, IfMatch seen, UUID by, String reason) {
        var plan = forDecision(planId, seen, by);
        var returned = plan.giveBack(by, reason, clock.instant());
        history.decided(plan, RevisionDecision.RETURNED, by, reason);
        happened.fire(returned);
        return plan;
    }

    private LearningPlan forDecision(UUID planId, IfMatch seen, UUID by) {
        var plan = plans.lock(planId);
        access.requireApprover(plan, by);
        seen.accept(plan.version());
        return plan;
    }
}
