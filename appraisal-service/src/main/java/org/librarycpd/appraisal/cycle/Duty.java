package org.librarycpd.appraisal.cycle;

/** As what somebody has something to do in an appraisal. */
public enum Duty {
    PERSON,
    APPRAISER,
    COLLEAGUE,
    EXPERT
}
