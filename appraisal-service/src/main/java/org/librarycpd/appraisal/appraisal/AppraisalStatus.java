package org.librarycpd.appraisal.appraisal;

/** ASSESSMENT: the appraiser writes, blind. INTERVIEW: both see both and agree. */
public enum AppraisalStatus {
    ASSESSMENT,
    INTERVIEW,
    CONFIRMED
}
