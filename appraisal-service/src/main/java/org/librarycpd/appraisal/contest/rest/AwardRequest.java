package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Award;

/** @param reason where the places do not follow the marks */
public record AwardRequest(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Winner> winners,
        @Size(min = 1, max = 2000) String reason) {

    public record Winner(
            @NotNull UUID entryId, @Min(1) @Max(100) int place) {}

    List<Award> awards() {
        return winners.stream()
                .map(winner -> new Award(winner.entryId(), winner.place()))
                .toList();
    }
}
