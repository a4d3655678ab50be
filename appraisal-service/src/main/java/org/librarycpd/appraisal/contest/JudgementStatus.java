package org.librarycpd.appraisal.contest;

/** How far a juror is with an entry. */
public enum JudgementStatus {
    NO_CONFLICT,
    IN_CONFLICT,
    MARKED
}
