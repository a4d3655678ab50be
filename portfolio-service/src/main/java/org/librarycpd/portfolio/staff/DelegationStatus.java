package org.librarycpd.portfolio.staff;

public enum DelegationStatus {
    PLANNED,
    IN_FORCE,
    ENDED,
    REVOKED
}
