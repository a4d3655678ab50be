package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.budget.Demand;
import org.librarycpd.portfolio.budget.Ledger;
import org.librarycpd.portfolio.run.Enrolments;

/** The head says yes, and the department's money and hours are reserved in the same breath. */
@ApplicationScoped
public class ApproveLearningPlan {

    private final LearningPlans plans;
    private final PlanAccess access;
    private final ItemTermsCheck check;
    private final Enrolments enrolments;
    private final Ledger ledger;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    ApproveLearningPlan(
            LearningPlans plans,
            PlanAccess access,
            ItemTermsCheck check,
            Enrolments enrolments,
            Ledger ledger,
            Event<PlanEvent> happened,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.check = check;
        this.enrolments = enrolments;
        this.ledger = ledger;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan handle(UUID planId, IfMatch seen, UUID by) {
        var plan = plans.lock(planId);
        var learner = access.requireApprover(plan, by);
        seen.accept(plan.version());
        check.requireOpenGaps(plan);
        var runs = plan.items().stream()
                .map(PlanItem::runId)
                .filter(Objects::nonNull)
                .toList();
        var approved = plan.approve(by, enrolments.among(runs, plan.learnerId()), clock.instant());
        ledger.reserve(learner.departmentId(), plan.learnerId(), plan.year(), planId, demands(plan));
        happened.fire(approved);
        return plan;
    }

    private static List<Demand> demands(LearningPlan plan) {
        return plan.items().stream()
                .map(i -> new Demand(
                        i.id(), i.priceKopecks(), i.hours(), null, i.goal().dueOn(), i.isEnrolled()))
                .toList();
    }
}
