package org.librarycpd.appraisal.appraisal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.librarycpd.appraisal.competency.Rating;

public record AssessmentRequest(@NotNull @Size(max = 200) List<@NotNull @Valid Rating> ratings) {}
