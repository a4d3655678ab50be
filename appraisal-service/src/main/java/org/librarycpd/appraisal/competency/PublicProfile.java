package org.librarycpd.appraisal.competency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the other services may know of a profile. */
public record PublicProfile(
        UUID id,
        String libraryId,
        long version,
        UUID positionId,
        UUID departmentId,
        LocalDate from,
        LocalDate until,
        List<NeededCompetency> competencies) {

    public record NeededCompetency(UUID competencyId, int level) {}

    public static PublicProfile of(CompetencyProfile profile) {
        return new PublicProfile(
                profile.id(),
                profile.libraryId(),
                profile.version(),
                profile.positionId(),
                profile.departmentId(),
                profile.validFrom(),
                profile.validUntil(),
                profile.requirements().stream()
                        .map(r -> new NeededCompetency(r.competencyId(), r.requiredLevel()))
                        .toList());
    }
}
