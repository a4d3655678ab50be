package org.librarycpd.appraisal.gap.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record DecisionRequest(@NotBlank @Size(max = 2000) String reason) {}
