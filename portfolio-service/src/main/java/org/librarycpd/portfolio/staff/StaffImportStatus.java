package org.librarycpd.portfolio.staff;

public enum StaffImportStatus {
    /** Received; nothing has been looked at. */
    PENDING,
    /** Every row has been read; those whose form is wrong are noted. */
    VERIFIED,
    PROCESSING,
    COMPLETED,
    PARTIALLY_COMPLETED,
    FAILED;

    public boolean isFinal() {
        return ordinal() >= COMPLETED.ordinal();
    }
}
