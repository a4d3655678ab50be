package org.librarycpd.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Keeps what is submitted, and what was said of it. */
@ApplicationScoped
class RevisionHistory {

    private final PlanRevisions revisions;
    private final Clock clock;

    RevisionHistory(PlanRevisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    void submitted(LearningPlan plan) {
        revisions.add(new PlanRevision(plan));
    }

    void decided(LearningPlan plan, RevisionDecision decision, UUID by, String reason) {
        revisions
                .find(plan.id(), plan.review().revision())
                .ifPresent(revision -> revision.decided(decision, by, clock.instant(), reason));
    }

    /** The approval, which costs no statement of its own until the next revision is opened. */
    void approvalIsHistory(LearningPlan plan) {
        var review = plan.review();
        revisions
                .find(plan.id(), review.revision())
                .ifPresent(r -> r.decided(RevisionDecision.APPROVED, review.decidedBy(), review.decidedAt(), null));
    }
}
