package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.librarycpd.portfolio.budget.Ledger;

/** A verified entry stands in the portfolio: the learner's open items that it fulfils are done and paid for. */
@ApplicationScoped
public class CompletePlanItems {

    private final LearningPlans plans;
    private final Ledger ledger;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    CompletePlanItems(LearningPlans plans, Ledger ledger, Event<PlanEvent> happened, Clock clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public void onRun(UUID learnerId, UUID runId, UUID entryId) {
        plans.lockOnRun(learnerId, runId).forEach(plan -> complete(plan, i -> runId.equals(i.runId()), entryId));
    }

    @Transactional
    public void onPlacement(UUID learnerId, UUID placementId, UUID entryId) {
        plans.lockOnPlacement(learnerId, placementId)
                .forEach(plan -> complete(plan, i -> placementId.equals(i.placementId()), entryId));
    }

    /** The one item that an entry of the learner's own names; nothing where it is not open any more. */
    @Transactional
    public void item(UUID learnerId, UUID itemId, UUID entryId) {
        plans.lockWithItem(learnerId, itemId).ifPresent(plan -> complete(plan, i -> itemId.equals(i.id()), entryId));
    }

    private void complete(LearningPlan plan, Predicate<PlanItem> which, UUID entryId) {
        plan.complete(which, entryId, clock.instant()).ifPresent(completed -> {
            ledger.spend(Set.of(completed.itemId()));
            happened.fire(completed);
        });
    }
}
