package org.librarycpd.appraisal.selfassessment;

/** Told inside the service only. */
public record SelfAssessmentStarted(SelfAssessment selfAssessment) {}
