package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.staff.StaffMembers;

@ApplicationScoped
public class DraftLearningPlan {

    private final LearningPlans plans;
    private final StaffMembers staff;
    private final AuditTrail audit;
    private final Clock clock;

    DraftLearningPlan(LearningPlans plans, StaffMembers staff, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan handle(UUID learnerId, int year, Text title) {
        staff.requireOf(learnerId);
        var plan = new LearningPlan(learnerId, year, title, clock.instant());
        plans.add(plan);
        audit.record("portfolio.LearningPlanDrafted", plan.id(), plan::version);
        return plan;
    }
}
