package org.librarycpd.appraisal.competency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.kit.http.PageRequest;

public interface CompetencyProfiles {

    void add(CompetencyProfile profile);

    CompetencyProfile require(UUID id);

    /** @param on the day on which they hold; like the others it narrows the list where it is given */
    List<CompetencyProfile> list(UUID positionId, UUID departmentId, LocalDate on, PageRequest page);

    /** Those that hold on that day, of the whole library and of departments, with what they ask for. */
    List<CompetencyProfile> inForce(Collection<UUID> positionIds, LocalDate day);

    /** Those of the post, and of its position everywhere, that hold on that day or later, the earliest first. */
    List<CompetencyProfile> notOver(Post post, LocalDate day);

    /** Those of all libraries, in the order of their ids: only for what is told again, never for a person. */
    List<PublicProfile> publicAfter(UUID id, int limit);
}
