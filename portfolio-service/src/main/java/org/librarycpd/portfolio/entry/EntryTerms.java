package org.librarycpd.portfolio.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * What the owner says of something learnt.
 *
 * @param source who held it, or where it was published
 * @param gapIds the owner's open gaps that it evidences
 * @param learnt in the owner's own words
 * @param planItemId the open item of an own plan that it fulfils
 */
public record EntryTerms(
        @NotNull EntryKind kind,
        @NotNull @Valid Text title,
        @Size(max = 4000) String description,
        @Size(max = 500) String source,
        @NotNull @Min(1) @Max(5000) Integer hours,
        @NotNull LocalDate completedOn,
        @Size(max = 50) List<@NotNull UUID> competencyIds,
        @Size(max = 50) List<@NotNull UUID> gapIds,
        @Size(max = 4000) String learnt,
        UUID planItemId) {

    public EntryTerms {
        description = said(description);
        source = said(source);
        learnt = said(learnt);
        competencyIds = once(competencyIds);
        gapIds = once(gapIds);
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<UUID> once(List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().distinct().toList();
    }
}
