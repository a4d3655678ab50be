package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.run.Enrolments;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMembers;

@ApplicationScoped
public class SubmitLearningPlan {

    private final LearningPlans plans;
    private final RevisionHistory history;
    private final PlanAccess access;
    private final ItemTermsCheck check;
    private final Enrolments enrolments;
    private final StaffMembers staff;
    private final Authority authority;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    SubmitLearningPlan(
            LearningPlans plans,
            RevisionHistory history,
            PlanAccess access,
            ItemTermsCheck check,
            Enrolments enrolments,
            StaffMembers staff,
            Authority authority,
            Event<PlanEvent> happened,
            Clock clock) {
        this.plans = plans;
        this.history = history;
        this.access = access;
        this.check = check;
        this.enrolments = enrolments;
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
        var submitted = plan.submit(approver, runsEnrolledIn(plan), LocalDate.now(clock), clock.instant());
        history.submitted(plan);
        happened.fire(submitted);
        return plan;
    }

    /** Read under the plan's lock: an enrolment that comes later finds the plan and notes itself. */
    private Set<UUID> runsEnrolledIn(LearningPlan plan) {
        var runs = plan.items().stream()
                .map(PlanItem::runId)
                .filter(Objects::nonNull)
                .toList();
        return enrolments.among(runs, plan.learnerId());
    }
}
