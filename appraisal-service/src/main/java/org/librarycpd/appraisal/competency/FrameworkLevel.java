package org.librarycpd.appraisal.competency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.librarycpd.kit.http.Text;

/** A step of a framework's scale. Level 0, nothing of it yet, stands below every scale and needs no words. */
public record FrameworkLevel(
        @Min(1) @Max(20) int level,
        @NotNull @Valid Text name,
        @Valid Text description) {}
