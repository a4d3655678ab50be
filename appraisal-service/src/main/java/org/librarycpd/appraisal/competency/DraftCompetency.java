package org.librarycpd.appraisal.competency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.librarycpd.kit.http.Text;

/** A competency as the overseer writes it down. */
public record DraftCompetency(
        @NotBlank @Size(max = 50) String code,
        @NotNull @Valid Text name,
        @Valid Text description) {}
