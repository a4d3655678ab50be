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
import org.librarycpd.appraisal.competency.SetProfile.Term;
import org.librarycpd.appraisal.staff.Post;

/** @param departmentId absent where the position asks for it in the whole library */
public record SetProfileRequest(
        @NotNull UUID positionId,
        UUID departmentId,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid RequirementRequest> requirements) {

    public record RequirementRequest(
            @NotNull UUID competencyId, @Min(1) @Max(20) int requiredLevel) {}

    Post post() {
        return new Post(positionId, departmentId);
    }

    Term term() {
        return new Term(validFrom, validUntil);
    }

    List<Needed> needed() {
        return requirements.stream()
                .map(r -> new Needed(r.competencyId(), r.requiredLevel()))
                .toList();
    }
}
