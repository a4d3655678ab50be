package org.librarycpd.appraisal.competency.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.librarycpd.appraisal.competency.DraftCompetency;
import org.librarycpd.appraisal.competency.DraftGroup;
import org.librarycpd.appraisal.competency.FrameworkLevel;
import org.librarycpd.kit.http.Text;

/** @param groups a group stands before those that stand in it */
public record DraftFrameworkRequest(
        @NotNull @Valid Text title,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid FrameworkLevel> levels,
        @Size(max = 100) List<@NotNull @Valid DraftGroup> groups,
        @NotNull @Size(max = 500) List<@NotNull @Valid DraftCompetency> competencies) {

    public DraftFrameworkRequest {
        groups = groups == null ? List.of() : groups;
    }
}
