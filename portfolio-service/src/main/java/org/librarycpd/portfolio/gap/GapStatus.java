package org.librarycpd.portfolio.gap;

public enum GapStatus {
    OPEN,
    PLANNED,
    EVIDENCED,
    CLOSED,
    WAIVED;

    /** Learning still counts towards it. */
    public boolean isOpen() {
        return this != CLOSED && this != WAIVED;
    }
}
