package org.librarycpd.portfolio.plan;

public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    ACTIVE,
    COMPLETED,
    CANCELLED;

    /** The learner is still writing it. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }

    /** The head has said yes, whatever came of it since. */
    public boolean isApproved() {
        return ordinal() >= APPROVED.ordinal();
    }
}
