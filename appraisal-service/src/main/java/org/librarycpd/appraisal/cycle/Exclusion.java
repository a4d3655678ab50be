package org.librarycpd.appraisal.cycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Somebody of the population who is left out, and why. */
public record Exclusion(
        @NotNull UUID personId,
        @NotNull WhyNot reason,
        @Size(max = 500) String note) {}
