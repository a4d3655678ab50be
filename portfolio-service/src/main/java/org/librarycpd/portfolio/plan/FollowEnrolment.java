package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.portfolio.budget.Ledger;
import org.librarycpd.portfolio.run.Enrolments;

/** A learner has enrolled in a run: the item remembers it, and what was reserved for it is committed. */
@ApplicationScoped
public class FollowEnrolment {

    private final Enrolments enrolments;
    private final LearningPlans plans;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    FollowEnrolment(Enrolments enrolments, LearningPlans plans, Ledger ledger, AuditTrail audit, Clock clock) {
        this.enrolments = enrolments;
        this.plans = plans;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID enrolmentId, UUID runId, UUID personId, Instant enrolledAt) {
        enrolments.keep(enrolmentId, runId, personId, enrolledAt);
        for (var plan : plans.lockOnRun(personId, runId)) {
            plan.enrol(runId, clock.instant()).ifPresent(item -> {
                ledger.commit(Set.of(item.id()));
                audit.record("portfolio.PlanItemBegun", plan.id(), plan::version);
            });
        }
    }
}
