package org.librarycpd.registry.opportunity;

public enum OpportunityKind {
    INTERNSHIP,
    EXCHANGE,
    STUDENT_INTERNSHIP
}
