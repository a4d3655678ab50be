package org.librarycpd.registry.programme.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.programme.ProgrammeDescription;

/** A programme as its provider describes it; where {@code free} is left out, the price tells. */
public record ProgrammeRequest(
        @NotNull UUID providerId,
        @NotNull @Valid Text title,
        @Valid Text description,

        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60)
        String category,

        @NotNull @Pattern(regexp = "ru|en") String language,
        @NotNull @Size(max = 30) List<@NotNull UUID> competencyIds,
        @PositiveOrZero @Max(5000) int hours,
        Boolean free,
        boolean online,
        @Pattern(regexp = "https?://\\S+") @Size(max = 500) String url,
        @NotNull @PositiveOrZero @Max(100_000_000_00L) Long priceKopecks) {

    ProgrammeDescription said() {
        return new ProgrammeDescription(
                title,
                description,
                category,
                language,
                competencyIds,
                hours,
                Objects.requireNonNullElse(free, priceKopecks == 0),
                online,
                url,
                priceKopecks);
    }
}
