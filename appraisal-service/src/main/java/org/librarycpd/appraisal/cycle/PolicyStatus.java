package org.librarycpd.appraisal.cycle;

public enum PolicyStatus {
    DRAFT,
    IN_FORCE,
    RETIRED
}
