package org.librarycpd.appraisal.competency.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.CompetencyProfile;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileView(
        UUID id,
        UUID positionId,
        UUID departmentId,
        LocalDate validFrom,
        LocalDate validUntil,
        List<RequirementView> requirements) {

    public record RequirementView(Competency.Named competency, int requiredLevel, int topLevel) {}

    static ProfileView of(CompetencyProfile profile, Map<UUID, Competency> names, Locale language) {
        return new ProfileView(
                profile.id(),
                profile.positionId(),
                profile.departmentId(),
                profile.validFrom(),
                profile.validUntil(),
                profile.requirements().stream()
                        .map(r -> new RequirementView(
                                names.get(r.competencyId()).in(language), r.requiredLevel(), r.topLevel()))
                        .toList());
    }
}
