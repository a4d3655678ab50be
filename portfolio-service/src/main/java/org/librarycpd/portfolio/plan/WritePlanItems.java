package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The learner adds, rewrites and withdraws items while the plan is a draft or was returned. */
@ApplicationScoped
public class WritePlanItems {

    private final LearningPlans plans;
    private final PlanAccess access;
    private final ItemTermsCheck check;
    private final AuditTrail audit;
    private final Clock clock;

    WritePlanItems(LearningPlans plans, PlanAccess access, ItemTermsCheck check, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan propose(UUID planId, IfMatch seen, UUID by, ItemProposal proposal) {
        return write(planId, seen, by, "portfolio.PlanItemProposed", plan -> {
            plan.propose(check.terms(by, proposal), clock.instant());
        });
    }

    @Transactional
    public LearningPlan rewrite(UUID planId, IfMatch seen, UUID by, UUID itemId, ItemProposal proposal) {
        return write(planId, seen, by, "portfolio.PlanItemRewritten", plan -> {
            plan.rewrite(itemId, check.terms(by, proposal), clock.instant());
        });
    }

    @Transactional
    public LearningPlan withdraw(UUID planId, IfMatch seen, UUID by, UUID itemId) {
        return write(planId, seen, by, "portfolio.PlanItemWithdrawn", plan -> plan.withdraw(itemId, clock.instant()));
    }

    private LearningPlan write(UUID planId, IfMatch seen, UUID by, String deed, Consumer<LearningPlan> change) {
        var plan = plans.require(planId);
        access.requireLearner(plan, by);
        seen.accept(plan.version());
        change.accept(plan);
        audit.record(deed, planId, plan::version);
        return plan;
    }
}
