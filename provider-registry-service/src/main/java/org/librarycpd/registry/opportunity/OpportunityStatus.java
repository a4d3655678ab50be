package org.librarycpd.registry.opportunity;

public enum OpportunityStatus {
    DRAFT,
    PUBLISHED,
    CLOSED,
    WITHDRAWN;

    boolean isOpen() {
        return this == DRAFT || this == PUBLISHED;
    }
}
