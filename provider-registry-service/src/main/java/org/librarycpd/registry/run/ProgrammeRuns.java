package org.librarycpd.registry.run;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface ProgrammeRuns {

    void add(ProgrammeRun run);

    /** Refuses with 404 where there is none. */
    ProgrammeRun require(UUID id);

    /** The same, and nobody else enrols in it or attests for it until the transaction ends. */
    ProgrammeRun lock(UUID id);

    /**
     * Newest first.
     *
     * @param programmeId null: of all programmes
     */
    List<ProgrammeRun> of(UUID programmeId, PageRequest page);
}
