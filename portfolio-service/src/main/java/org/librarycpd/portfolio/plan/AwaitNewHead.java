package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffChanged;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** Heads come and go: plans that wait for a decision wait for whoever stands above the learner now. */
@ApplicationScoped
public class AwaitNewHead {

    private final LearningPlans plans;
    private final StaffMembers staff;
    private final Authority authority;
    private final AuditTrail audit;
    private final Clock clock;

    AwaitNewHead(LearningPlans plans, StaffMembers staff, Authority authority, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.staff = staff;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    void onAppointment(@Observes StaffChanged.OfAppointment changed) {
        if (changed.appointment().kind().standsAbove()) {
            plans.lockAwaiting().forEach(plan -> staff.of(plan.learnerId()).ifPresent(l -> await(plan, l)));
        }
    }

    private void await(LearningPlan plan, StaffMember learner) {
        UUID approver;
        try {
            approver = authority.approverOf(learner);
        } catch (RuleViolated nobody) {
            return;
        }
        if (plan.await(approver, clock.instant())) {
            audit.record("portfolio.LearningPlanAwaitsAnother", plan.id(), plan::version);
        }
    }
}
