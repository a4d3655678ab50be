package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.portfolio.budget.Ledger;

/** An entry was superseded: the items it completed are open again, and what was spent is put right. */
@ApplicationScoped
public class ReopenPlanItems {

    private final LearningPlans plans;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    ReopenPlanItems(LearningPlans plans, Ledger ledger, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID entryId) {
        for (var plan : plans.lockDoneBy(entryId)) {
            plan.reopen(entryId, clock.instant()).ifPresent(item -> {
                ledger.putRight(item.id(), item.isEnrolled());
                audit.record("portfolio.PlanItemReopened", plan.id(), plan::version);
            });
        }
    }
}
