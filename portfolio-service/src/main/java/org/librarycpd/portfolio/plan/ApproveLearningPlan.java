package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.budget.Demand;
import org.librarycpd.portfolio.budget.Ledger;
import org.librarycpd.portfolio.plan.LearningPlanApproved.ApprovedItem;

/** The head says yes to what is proposed, and the money and hours for it are reserved in the same breath. */
@ApplicationScoped
public class ApproveLearningPlan {

    private final LearningPlans plans;
    private final PlanAccess access;
    private final ItemTermsCheck check;
    private final Ledger ledger;
    private final Event<PlanEvent> happened;
    private final Clock clock;

    ApproveLearningPlan(
            LearningPlans plans,
            PlanAccess access,
            ItemTermsCheck check,
            Ledger ledger,
            Event<PlanEvent> happened,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.check = check;
        this.ledger = ledger;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public LearningPlan handle(UUID planId, IfMatch seen, UUID by) {
        var plan = plans.lock(planId);
        var department = access.requireApprover(plan, by);
        seen.accept(plan.version());
        check.requireOpenGaps(plan);
        var approved = plan.approve(by, clock.instant());
        ledger.reserve(department, plan.learnerId(), plan.year(), planId, demands(plan, approved.items()));
        happened.fire(approved);
        return plan;
    }

    private static List<Demand> demands(LearningPlan plan, List<ApprovedItem> approved) {
        return approved.stream()
                .map(item -> plan.item(item.itemId()))
                .map(i -> new Demand(
                        i.id(),
                        i.priceKopecks(),
                        i.hours(),
                        i.startsOn(),
                        i.goal().dueOn(),
                        i.isEnrolled()))
                .toList();
    }
}
