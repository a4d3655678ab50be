package org.librarycpd.appraisal.appraisal;

/** LAPSED: the head closed the assessment, or the appraisal was cancelled, before it was given. */
public enum OpinionStatus {
    ASKED,
    GIVEN,
    DECLINED,
    LAPSED
}
