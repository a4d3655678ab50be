package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMembers;

@ApplicationScoped
public class SubmitLearningPlan {

    private final LearningPlans plans;
    private final PlanAccess access;
    private final ItemTermsCheck check;
    private final StaffMembers staff;
    private final Authority authority;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    SubmitLearningPlan(
            LearningPlans plans,
            PlanAccess access,
            ItemTermsCheck check,
            StaffMembers staff,
            Authority authority,
            Event<PlanEvent> happened,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.check = check;
        this.staff = staff;
        this.authority = authority;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan handle(UUID planId, IfMatch seen, UUID by) {
        var plan = plans.lock(planId);
        access.requireLearner(plan, by);
        seen.accept(plan.version());
        check.requireOpenGaps(plan);
        var approver = authority.approverOf(staff.requireOf(by));
        happened.fire(plan.submit(approver, clock.instant()));
        return plan;
    }
}
