package org.librarycpd.appraisal.contest;

public enum EntryStatus {
    SUBMITTED,
    WITHDRAWN,
    WON,
    REWARDED;

    boolean hasWon() {
        return this == WON || this == REWARDED;
    }
}
