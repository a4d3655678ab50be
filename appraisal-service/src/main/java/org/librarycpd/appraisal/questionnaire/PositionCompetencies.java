package org.librarycpd.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.librarycpd.appraisal.competency.CompetencyProfiles;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.PageRequest;

/** What the profiles of a position ask for, whatever the department. */
@ApplicationScoped
class PositionCompetencies {

    private static final PageRequest THE_LATEST = new PageRequest(200, null);

    private final CompetencyProfiles profiles;
    private final Staff staff;

    PositionCompetencies(CompetencyProfiles profiles, Staff staff) {
        this.profiles = profiles;
        this.staff = staff;
    }

    Set<UUID> askedOf(UUID positionId) {
        return profiles.list(positionId, null, THE_LATEST).stream()
                .filter(profile -> !profile.validFrom().isAfter(staff.today()))
                .flatMap(profile -> profile.requirements().stream())
                .map(Requirement::competencyId)
                .collect(Collectors.toSet());
    }
}
