package org.librarycpd.portfolio.plan;

public enum ItemStatus {
    PROPOSED,
    DECLINED,
    APPROVED,
    ACTIVE,
    DONE,
    CANCELLED;

    /** Approved, and neither done nor cancelled. */
    public boolean isOpen() {
        return this == APPROVED || this == ACTIVE;
    }

    /** Not approved, so that the learner may still rewrite it. */
    public boolean isWritten() {
        return this == PROPOSED || this == DECLINED;
    }

    /** Something may still become of it. */
    public boolean isAlive() {
        return this != DECLINED && this != CANCELLED;
    }
}
