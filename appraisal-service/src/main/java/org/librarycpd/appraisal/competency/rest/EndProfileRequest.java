package org.librarycpd.appraisal.competency.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

public record EndProfileRequest(@NotNull LocalDate lastDay) {}
