package org.librarycpd.appraisal.competency.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyProfile;

public record ProfileRow(UUID id, UUID positionId, UUID departmentId, LocalDate validFrom, String etag) {

    static ProfileRow of(CompetencyProfile profile, String etag) {
        return new ProfileRow(profile.id(), profile.positionId(), profile.departmentId(), profile.validFrom(), etag);
    }
}
