package org.librarycpd.portfolio.plan;

public enum ItemStatus {
    PROPOSED,
    APPROVED,
    ACTIVE,
    DONE,
    CANCELLED;

    /** Approved, and neither done nor cancelled. */
    public boolean isOpen() {
        return this == APPROVED || this == ACTIVE;
    }
}
