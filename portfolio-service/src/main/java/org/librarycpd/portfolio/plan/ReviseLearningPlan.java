package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The learner takes a submitted plan back, opens the next revision of an approved one, or drops it again. */
@ApplicationScoped
public class ReviseLearningPlan {

    private final LearningPlans plans;
    private final RevisionHistory history;
    private final PlanAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    ReviseLearningPlan(LearningPlans plans, RevisionHistory history, PlanAccess access, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan takeBack(UUID planId, IfMatch seen, UUID by) {
        return change(planId, seen, by, "portfolio.LearningPlanTakenBack", plan -> {
            plan.takeBack(clock.instant());
            history.decided(plan, RevisionDecision.WITHDRAWN, by, null);
        });
    }

    @Transactional
    public LearningPlan open(UUID planId, IfMatch seen, UUID by) {
        return change(planId, seen, by, "portfolio.LearningPlanRevisionOpened", plan -> {
            history.approvalIsHistory(plan);
            plan.revise(clock.instant());
        });
    }

    @Transactional
    public LearningPlan drop(UUID planId, IfMatch seen, UUID by) {
        return change(planId, seen, by, "portfolio.LearningPlanRevisionDropped", plan -> {
            plan.dropRevision(clock.instant());
        });
    }

    private LearningPlan change(UUID planId, IfMatch seen, UUID by, String deed, Consumer<LearningPlan> change) {
        var plan = plans.lock(planId);
        access.requireLearner(plan, by);
        seen.accept(plan.version());
        change.accept(plan);
        audit.record(deed, planId, plan::version);
        return plan;
    }
}
