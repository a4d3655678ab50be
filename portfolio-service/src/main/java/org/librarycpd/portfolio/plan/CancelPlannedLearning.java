package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.budget.Ledger;

/** Gives up an item that is not done yet, or all of them with their plan; money and hours are free again. */
@ApplicationScoped
public class CancelPlannedLearning {

    private final LearningPlans plans;
    private final RevisionHistory history;
    private final PlanAccess access;
    private final Ledger ledger;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    CancelPlannedLearning(
            LearningPlans plans,
            RevisionHistory history,
            PlanAccess access,
            Ledger ledger,
            Event<PlanEvent> happened,
            Clock clock) {
        this.plans = plans;
        this.history = history;
        this.access = access;
        this.ledger = ledger;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan item(UUID planId, UUID itemId, IfMatch seen, UUID by, String reason) {
        var plan = forCancellation(planId, seen, by);
        var cancelled = plan.cancel(itemId, by, reason, clock.instant());
        ledger.release(Set.of(itemId));
        happened.fire(cancelled);
        return plan;
    }

    @Transactional
    public LearningPlan whole(UUID planId, IfMatch seen, UUID by, String reason) {
        var plan = forCancellation(planId, seen, by);
        if (plan.status().isAwaitingDecision()) {
            history.decided(plan, RevisionDecision.CANCELLED, by, reason);
        }
        var open = plan.items().stream()
                .filter(item -> item.status().isOpen())
                .map(PlanItem::id)
                .collect(Collectors.toSet());
        var told = plan.cancel(by, reason, clock.instant());
        ledger.release(open);
        told.forEach(happened::fire);
        return plan;
    }

    private LearningPlan forCancellation(UUID planId, IfMatch seen, UUID by) {
        var plan = plans.lock(planId);
        access.requireLearnerOrApprover(plan, by);
        seen.accept(plan.version());
        return plan;
    }
}
