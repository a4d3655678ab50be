package org.librarycpd.appraisal.competency.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyProfile;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileRow(
        UUID id, UUID positionId, UUID departmentId, LocalDate validFrom, LocalDate validUntil, String etag) {

    static ProfileRow of(CompetencyProfile profile, String etag) {
        return new ProfileRow(
                profile.id(),
                profile.positionId(),
                profile.departmentId(),
                profile.validFrom(),
                profile.validUntil(),
                etag);
    }
}
