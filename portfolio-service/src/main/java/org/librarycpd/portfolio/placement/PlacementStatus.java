package org.librarycpd.portfolio.placement;

/**
 * How far a placement has come; later ones win where the two sides have moved at once, so that both end equal whatever
 * order they hear of each other in.
 */
public enum PlacementStatus {
    OFFERED,
    APPLIED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    ACTIVE,
    BROKEN_OFF,
    COMPLETED;

    public boolean isOpen() {
        return this == OFFERED || this == APPLIED || this == ACCEPTED || this == ACTIVE;
    }

    boolean winsOver(PlacementStatus other) {
        return compareTo(other) > 0;
    }
}
