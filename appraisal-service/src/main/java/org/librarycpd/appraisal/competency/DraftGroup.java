package org.librarycpd.appraisal.competency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.librarycpd.kit.http.Text;

/**
 * A group of competencies, such as a labour function, as the overseer writes it down.
 *
 * @param parent the code of the group that it stands in
 */
public record DraftGroup(
        @NotBlank @Size(max = 50) String code,
        @NotNull @Valid Text name,
        @Valid Text description,
        @Size(max = 50) String parent) {}
