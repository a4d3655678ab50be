package org.librarycpd.portfolio.assignment;

public enum AssignmentStatus {
    PROPOSED,
    ACCEPTED,
    ACTIVE,
    COMPLETED,
    DECLINED,
    WITHDRAWN;

    public boolean isOver() {
        return ordinal() >= COMPLETED.ordinal();
    }
}
