package org.librarycpd.portfolio.mentorship;

public enum SessionStatus {
    LOGGED,
    CONFIRMED,
    DISPUTED
}
