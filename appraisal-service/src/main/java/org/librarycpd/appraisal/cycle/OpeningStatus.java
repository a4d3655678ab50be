package org.librarycpd.appraisal.cycle;

public enum OpeningStatus {
    PENDING,
    PROCESSING,
    COMPLETED,
    /** Some could not be taken in; each is named with the reason. */
    PARTIALLY_COMPLETED,
    FAILED;

    public boolean isFinal() {
        return ordinal() >= COMPLETED.ordinal();
    }
}
