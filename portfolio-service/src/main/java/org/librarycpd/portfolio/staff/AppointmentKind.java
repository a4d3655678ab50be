package org.librarycpd.portfolio.staff;

public enum AppointmentKind {
    HEAD,
    OVERSEER,
    HR_OFFICER,

    /** Represents the library's founder, and decides for those above whom no head stands. */
    FOUNDER;

    /** Whether the holder may be somebody's approver. */
    public boolean standsAbove() {
        return this == HEAD || this == FOUNDER;
    }
}
