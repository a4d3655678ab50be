package org.librarycpd.portfolio.budget;

public enum BookingStatus {
    RESERVED,
    COMMITTED,
    SPENT,
    RELEASED;

    boolean mayBecome(BookingStatus next) {
        return isOpen() && next.ordinal() > ordinal();
    }

    /** Neither spent nor given back. */
    public boolean isOpen() {
        return this == RESERVED || this == COMMITTED;
    }
}
