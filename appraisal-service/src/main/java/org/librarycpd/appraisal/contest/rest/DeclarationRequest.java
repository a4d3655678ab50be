package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.constraints.Size;

/** @param conflict in the juror's words; absent where there is none */
public record DeclarationRequest(@Size(min = 1, max = 2000) String conflict) {}
