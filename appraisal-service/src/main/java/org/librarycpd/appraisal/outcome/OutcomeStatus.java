package org.librarycpd.appraisal.outcome;

public enum OutcomeStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    EXECUTED,
    WITHDRAWN
}
