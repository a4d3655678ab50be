package org.librarycpd.portfolio.opportunity;

public enum PlacementKind {
    INTERNSHIP,
    EXCHANGE,
    STUDENT_INTERNSHIP
}
