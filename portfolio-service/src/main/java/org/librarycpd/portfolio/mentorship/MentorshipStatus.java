package org.librarycpd.portfolio.mentorship;

public enum MentorshipStatus {
    PROPOSED,
    ACTIVE,
    COMPLETED,
    DECLINED,
    ENDED;

    public boolean isOver() {
        return this != PROPOSED && this != ACTIVE;
    }
}
