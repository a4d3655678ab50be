package org.librarycpd.appraisal.competency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** What has been published by all libraries, and the drafts of this one. */
public interface CompetencyFrameworks {

    void add(CompetencyFramework framework);

    void remove(CompetencyFramework framework);

    /** Refuses with 404 where there is none, or only another library's draft. */
    CompetencyFramework require(UUID id);

    /** The same by what it is called in CASE too: one that was taken over keeps its identifier. */
    CompetencyFramework requireCalled(UUID idOrIdentifier);

    /** Of one line, which is always written by one library. */
    Optional<CompetencyFramework> version(UUID originId, int number);

    List<CompetencyFramework> visible(PageRequest page);

    /** Whatever has been published, with its competencies, in the order of ids. */
    List<CompetencyFramework> publishedAfter(UUID id, int limit);
}
