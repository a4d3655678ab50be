package org.librarycpd.appraisal.competency.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.SetProfile.Needed;

public record SetProfileRequest(
        @NotNull UUID positionId,
        @NotNull UUID departmentId,
        @NotNull LocalDate validFrom,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid RequirementRequest> requirements) {

    public record RequirementRequest(
            @NotNull UUID competencyId, @Min(1) @Max(20) int requiredLevel) {}

    List<Needed> needed() {
        return requirements.stream()
                .map(r -> new Needed(r.competencyId(), r.requiredLevel()))
                .toList();
    }
}
