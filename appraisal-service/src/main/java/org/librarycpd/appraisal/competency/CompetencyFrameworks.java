package org.librarycpd.appraisal.competency;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Published frameworks of all libraries and the drafts of this one. */
public interface CompetencyFrameworks {

    void add(CompetencyFramework framework);

    /** Refuses with 404 where there is none, or only another library's draft. */
    CompetencyFramework require(UUID id);

    List<CompetencyFramework> visible(PageRequest page);

    /** Published ones with their competencies, in the order of their ids. */
    List<CompetencyFramework> publishedAfter(UUID id, int limit);
}
