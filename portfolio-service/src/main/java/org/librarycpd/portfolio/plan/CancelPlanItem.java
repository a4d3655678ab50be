package org.librarycpd.portfolio.plan;

import static org.librarycpd.portfolio.plan.PlanRule.THE_LEARNER_OR_THE_APPROVER_CANCELS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.budget.Ledger;

/** Gives up an item that is not done yet; its money and hours are free again. */
@ApplicationScoped
public class CancelPlanItem {

    private final LearningPlans plans;
    private final PlanAccess access;
    private final Ledger ledger;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    CancelPlanItem(LearningPlans plans, PlanAccess access, Ledger ledger, Event<PlanEvent> happened, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.ledger = ledger;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan handle(UUID planId, UUID itemId, IfMatch seen, UUID by, String reason) {
        var plan = plans.lock(planId);
        access.requireReader(plan, by);
        THE_LEARNER_OR_THE_APPROVER_CANCELS.require(access.mayWrite(plan, by) || access.mayDecide(plan, by));
        seen.accept(plan.version());
        var cancelled = plan.cancel(itemId, by, reason, clock.instant());
        ledger.release(Set.of(itemId));
        happened.fire(cancelled);
        return plan;
    }
}
