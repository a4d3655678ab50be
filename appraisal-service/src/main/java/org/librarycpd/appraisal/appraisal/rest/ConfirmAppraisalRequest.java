package org.librarycpd.appraisal.appraisal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;

public record ConfirmAppraisalRequest(
        @NotNull @Size(max = 200) List<@NotNull @Valid AgreedLevel> agreed) {

    public record AgreedLevel(
            @NotNull UUID competencyId, @NotNull Integer level) {}

    List<Rating> ratings() {
        return agreed.stream()
                .map(a -> new Rating(a.competencyId(), a.level(), null))
                .toList();
    }
}
