package org.librarycpd.portfolio.staff;

public enum StaffImportStatus {
    PENDING,
    PROCESSING,
    COMPLETED,
    PARTIALLY_COMPLETED,
    FAILED;

    boolean isFinal() {
        return this != PENDING && this != PROCESSING;
    }
}
