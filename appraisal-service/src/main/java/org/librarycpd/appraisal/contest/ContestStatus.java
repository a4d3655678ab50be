package org.librarycpd.appraisal.contest;

public enum ContestStatus {
    ANNOUNCED,
    OPEN,
    JUDGING,
    AWARDED,
    REWARD_ISSUED,
    CANCELLED;

    boolean isDecided() {
        return this == AWARDED || this == REWARD_ISSUED;
    }

    boolean isOver() {
        return isDecided() || this == CANCELLED;
    }
}
