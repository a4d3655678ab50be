package org.librarycpd.portfolio.assignment;

public enum AssignmentKind {
    /** Work that asks more of somebody than the position does. */
    STRETCH,
    /** A group leader answers for an area. */
    RESPONSIBILITY
}
