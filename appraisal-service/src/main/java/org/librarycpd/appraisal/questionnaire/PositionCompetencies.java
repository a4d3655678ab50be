package org.librarycpd.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.librarycpd.appraisal.competency.CompetencyProfiles;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.staff.Staff;

/** What is asked of a position today, in the whole library and in departments. */
@ApplicationScoped
class PositionCompetencies {

    private final CompetencyProfiles profiles;
    private final Staff staff;

    PositionCompetencies(CompetencyProfiles profiles, Staff staff) {
        this.profiles = profiles;
        this.staff = staff;
    }

    Set<UUID> askedOf(UUID positionId) {
        return profiles.inForce(List.of(positionId), staff.today()).stream()
                .flatMap(profile -> profile.requirements().stream())
                .map(Requirement::competencyId)
                .collect(Collectors.toSet());
    }
}
