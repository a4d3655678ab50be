package org.librarycpd.appraisal.appraisal;

import java.util.EnumSet;
import java.util.Set;

/**
 * SCHEDULED: nobody has begun. SELF_ASSESSMENT: the person writes. ASSESSMENT: the head and those who were asked write,
 * blind. INTERVIEW: both sides are in and are talked over. OUTCOME_DRAFT: levels are agreed, what follows is drafted.
 */
public enum AppraisalStatus {
    SCHEDULED,
    SELF_ASSESSMENT,
    ASSESSMENT,
    INTERVIEW,
    OUTCOME_DRAFT,
    CONFIRMED,
    ACKNOWLEDGED,
    OBJECTED,
    RESOLVED,
    CLOSED,
    CANCELLED;

    public static final Set<AppraisalStatus> CONFIRMED_ONES =
            EnumSet.of(CONFIRMED, ACKNOWLEDGED, OBJECTED, RESOLVED, CLOSED);

    private static final Set<AppraisalStatus> TALKED_OVER = EnumSet.of(INTERVIEW, OUTCOME_DRAFT);

    private static final Set<AppraisalStatus> BEFORE_THE_ASSESSMENT = EnumSet.of(SCHEDULED, SELF_ASSESSMENT);

    /** Confirmed once, whatever came afterwards. */
    public boolean isConfirmed() {
        return CONFIRMED_ONES.contains(this);
    }

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Nobody writes an assessment any more. */
    public boolean hasBothSides() {
        return TALKED_OVER.contains(this) || isConfirmed();
    }

    /** The person has not submitted yet. */
    public boolean awaitsThePerson() {
        return BEFORE_THE_ASSESSMENT.contains(this);
    }
}
