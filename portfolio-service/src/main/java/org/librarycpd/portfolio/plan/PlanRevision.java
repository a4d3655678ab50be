package org.librarycpd.portfolio.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** What a learner submitted, kept as it stood; only the decision on it is added. */
@Entity
public class PlanRevision {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID planId;
    private int number;
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RevisedItem> items;

    @Enumerated(STRING)
    private RevisionDecision decision;

    private UUID decidedBy;
    private Instant decidedAt;
    private String reason;

    protected PlanRevision() {}

    PlanRevision(LearningPlan plan) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.number = plan.review().revision();
        this.submittedAt = plan.review().submittedAt();
        this.items = plan.items().stream().map(RevisedItem::of).toList();
    }

    void decided(RevisionDecision what, UUID by, Instant at, String why) {
        decision = what;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    /** The approval of the revision in force stands in the plan itself. */
    public RevisionDecision decision(LearningPlan plan) {
        return isInForce(plan) ? RevisionDecision.APPROVED : decision;
    }

    public UUID decidedBy(LearningPlan plan) {
        return isInForce(plan) ? plan.review().decidedBy() : decidedBy;
    }

    public Instant decidedAt(LearningPlan plan) {
        return isInForce(plan) ? plan.review().decidedAt() : decidedAt;
    }

    private boolean isInForce(LearningPlan plan) {
        return decision == null
                && number == plan.review().revision()
                && plan.status().isApproved();
    }

    public RevisionComparison comparedWith(PlanRevision later) {
        return RevisionComparison.of(number, items, later.number, later.items);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<RevisedItem> items() {
        return items;
    }

    public String reason() {
        return reason;
    }
}
