package org.librarycpd.appraisal.competency.rest;

import java.util.List;
import org.librarycpd.appraisal.competency.Competency;

/** @param withoutSuccessor what the other version has no place for; the new profile does not ask for it */
public record MovedProfileView(ProfileView profile, List<Competency.Named> withoutSuccessor) {}
