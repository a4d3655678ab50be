package org.librarycpd.portfolio.plan;

public enum RevisionDecision {
    APPROVED,
    RETURNED,
    WITHDRAWN,
    CANCELLED
}
