package org.librarycpd.portfolio.mentorship;

public enum MentorshipKind {
    /** One mentor and one mentee. */
    MENTORING,
    /** People, or departments through their people, learn from each other. */
    RECIPROCAL,
    /** Somebody who knows a new product or programme counsels others at their work. */
    COUNSELLING;

    private static final int GROUP = 12;

    boolean joins(long mentors, long learners) {
        return switch (this) {
            case MENTORING -> mentors == 1 && learners == 1;
            case COUNSELLING -> mentors == 1 && learners >= 1 && learners <= GROUP;
            case RECIPROCAL -> mentors == 0 && learners >= 2 && learners <= GROUP;
        };
    }
}
