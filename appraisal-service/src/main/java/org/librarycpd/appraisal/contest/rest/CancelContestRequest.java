package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record CancelContestRequest(
        @NotBlank @Size(max = 2000) String reason) {}
