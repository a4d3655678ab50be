package org.librarycpd.appraisal.competency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.librarycpd.kit.http.Text;

/**
 * A competency as the overseer writes it down.
 *
 * @param group the code of the group that it stands in
 * @param levels what levels look like in it
 */
public record DraftCompetency(
        @NotBlank @Size(max = 50) String code,
        @NotNull @Valid Text name,
        @Valid Text description,
        @Size(max = 50) String group,
        @Size(max = 20) List<@NotNull @Valid LevelStatement> levels) {

    public DraftCompetency {
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    public DraftCompetency(String code, Text name, Text description) {
        this(code, name, description, null, List.of());
    }
}
