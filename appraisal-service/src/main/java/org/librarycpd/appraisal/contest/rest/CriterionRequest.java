package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.librarycpd.appraisal.contest.Criterion;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

public record CriterionRequest(
        @NotNull @Valid Text name,
        @Min(1) @Max(100) int weight,
        @Min(1) @Max(100) int maxPoints) {

    Criterion criterion() {
        return new Criterion(Ids.next(), name, weight, maxPoints);
    }
}
