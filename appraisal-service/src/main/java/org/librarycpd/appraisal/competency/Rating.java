package org.librarycpd.appraisal.competency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The level that someone sees in a competency; 0 says: nothing of it yet. */
public record Rating(
        @NotNull UUID competencyId,
        @NotNull Integer level,
        @Size(max = 4000) String comment) {}
