package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param external from outside the library */
public record AppointJurorRequest(@NotNull UUID personId, boolean external) {}
