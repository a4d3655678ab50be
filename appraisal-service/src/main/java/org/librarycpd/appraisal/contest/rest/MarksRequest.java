package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Mark;

public record MarksRequest(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PointsRequest> marks,
        @Size(max = 4000) String comment) {

    public record PointsRequest(
            @NotNull UUID criterionId, @Min(0) @Max(100) int points) {}

    List<Mark> given() {
        return marks.stream()
                .map(mark -> new Mark(mark.criterionId(), mark.points()))
                .toList();
    }
}
