package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMembers;

/** Says of the items of a plan that are overdue that they are, to the learner and to whoever stands above the learner now. */
@ApplicationScoped
public class AnnounceOverdueItems {

    private final LearningPlans plans;
    private final StaffMembers staff;
    private final Authority authority;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    AnnounceOverdueItems(
            LearningPlans plans, StaffMembers staff, Authority authority, Event<PlanEvent> happened, Clock clock) {
        this.plans = plans;
        this.staff = staff;
        this.authority = authority;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID planId, LocalDate day) {
        var plan = plans.lock(planId);
        plan.announceOverdue(approverOf(plan.learnerId()), day, clock.instant()).forEach(happened::fire);
    }

    /** Nobody, where the learner has left or no head is appointed. */
    private UUID approverOf(UUID learnerId) {
        try {
            return staff.of(learnerId).map(authority::approverOf).orElse(null);
        } catch (RuleViolated nobody) {
            return null;
        }
    }
}
