package org.librarycpd.appraisal.gap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Gaps {

    void add(CompetencyGap gap);

    CompetencyGap require(UUID id);

    /** All of them, or the event waits for the missing one. */
    List<CompetencyGap> requireKnown(Collection<UUID> ids);

    /** The gaps of a person in these competencies, by competency. */
    Map<UUID, CompetencyGap> of(UUID personId, Collection<UUID> competencyIds);

    /** Gaps that an item of the plan points at, or once did. */
    List<CompetencyGap> namedByPlan(UUID planId);

    List<CompetencyGap> list(Filter filter, PageRequest page);

    /** The public state of gaps of all libraries, in the order of their ids. */
    List<PublicGap> publicAfter(UUID id, int limit);

    /** Each part narrows the list where it is given; departments: where the persons work. */
    record Filter(UUID personId, List<UUID> departmentIds, GapStatus status) {}

    /** What may be known of a gap by those who keep a copy. */
    record PublicGap(
            UUID id,
            String libraryId,
            long version,
            UUID personId,
            UUID appraisalId,
            UUID competencyId,
            GapStatus status) {}
}
