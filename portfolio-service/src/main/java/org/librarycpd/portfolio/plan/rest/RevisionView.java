package org.librarycpd.portfolio.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.PlanRevision;
import org.librarycpd.portfolio.plan.RevisedItem;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        int number,
        Instant submittedAt,
        String decision,
        UUID decidedBy,
        Instant decidedAt,
        String reason,
        List<RevisedItem> items) {

    /** As the list answers it. */
    public record ListView(List<RevisionView> items) {}

    static RevisionView of(PlanRevision revision, LearningPlan plan) {
        var decision = revision.decision(plan);
        return new RevisionView(
                revision.number(),
                revision.submittedAt(),
                decision == null ? null : decision.name(),
                revision.decidedBy(plan),
                revision.decidedAt(plan),
                revision.reason(),
                revision.items());
    }
}
