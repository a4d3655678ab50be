package org.librarycpd.appraisal.competency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.librarycpd.kit.http.Text;

/** What a level of the framework's scale looks like in one competency. */
public record LevelStatement(
        @Min(1) @Max(20) int level, @NotNull @Valid Text statement) {}
