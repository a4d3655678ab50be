package org.librarycpd.appraisal.competency;

/** A position in a department asks for something new, from a day on. */
public record CompetencyProfileSet(CompetencyProfile profile) {}
