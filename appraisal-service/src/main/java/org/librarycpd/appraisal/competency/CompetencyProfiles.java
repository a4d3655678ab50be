package org.librarycpd.appraisal.competency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface CompetencyProfiles {

    void add(CompetencyProfile profile);

    CompetencyProfile require(UUID id);

    /** @param positionId, departmentId narrow the list where they are given */
    List<CompetencyProfile> list(UUID positionId, UUID departmentId, PageRequest page);

    /** The one with the latest first day not after that day; of two from the same day the one made last. */
    Optional<CompetencyProfile> applying(UUID positionId, UUID departmentId, LocalDate day);

    /** Those of all libraries, in the order of their ids: only for what is told again, never for a person. */
    List<PublicProfile> publicAfter(UUID id, int limit);
}
