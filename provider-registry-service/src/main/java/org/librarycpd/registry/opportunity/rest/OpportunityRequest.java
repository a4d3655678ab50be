package org.librarycpd.registry.opportunity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.opportunity.OpportunityKind;
import org.librarycpd.registry.opportunity.OpportunityOffer;

public record OpportunityRequest(
        @NotNull @Valid Text hostName,
        @NotNull OpportunityKind kind,
        @NotNull @Valid Text title,
        @Valid Text description,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Min(1) @Max(2000) int hours,
        @Min(1) @Max(1000) int places,
        @NotNull LocalDate applyUntil,
        boolean free,
        boolean distance,
        @NotNull @Pattern(regexp = "ru|en") String language,
        @Size(max = 30) List<@NotNull UUID> competencyIds) {

    OpportunityOffer offer() {
        return new OpportunityOffer(
                hostName,
                kind,
                title,
                description,
                startsOn,
                endsOn,
                hours,
                places,
                applyUntil,
                free,
                distance,
                language,
                competencyIds == null ? List.of() : competencyIds);
    }
}
