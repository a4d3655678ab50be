package org.librarycpd.portfolio.plan;

public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    ACTIVE,
    COMPLETED,
    CANCELLED;

    /** The learner is still writing it. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }

    /** The approver has it, begun with or not. */
    public boolean isAwaitingDecision() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    /** The approver has said yes and no revision is open, whatever came of it since. */
    public boolean isApproved() {
        return ordinal() >= APPROVED.ordinal();
    }

    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}
