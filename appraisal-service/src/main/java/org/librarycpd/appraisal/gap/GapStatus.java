package org.librarycpd.appraisal.gap;

public enum GapStatus {
    OPEN,
    PLANNED,
    EVIDENCED,
    CLOSED,
    WAIVED;

    boolean isDecided() {
        return this == CLOSED || this == WAIVED;
    }
}
