package org.librarycpd.appraisal.appraisal.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

public record BeginAppraisalRequest(@NotNull UUID selfAssessmentId) {}
