package org.librarycpd.appraisal.selfassessment;

public enum SelfAssessmentStatus {
    OPEN,
    SUBMITTED,
    LOCKED
}
