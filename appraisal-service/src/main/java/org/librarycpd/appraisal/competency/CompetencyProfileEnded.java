package org.librarycpd.appraisal.competency;

/** A profile has got its last day. */
public record CompetencyProfileEnded(CompetencyProfile profile) {}
