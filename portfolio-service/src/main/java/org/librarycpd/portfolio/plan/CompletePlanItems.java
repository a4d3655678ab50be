package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.portfolio.budget.Ledger;

/** A verified entry stands in the portfolio: the learner's open items on its run are done and paid for. */
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
    public void handle(UUID learnerId, UUID runId, UUID entryId) {
        for (var plan : plans.lockOnRun(learnerId, runId)) {
            plan.complete(runId, entryId, clock.instant()).ifPresent(completed -> {
                ledger.spend(Set.of(completed.itemId()));
                happened.fire(completed);
            });
        }
    }
}
