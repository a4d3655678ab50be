package org.librarycpd.appraisal.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface CycleOpenings {

    void add(CycleOpening opening);

    Optional<CycleOpening> ofCycle(UUID cycleId);

    CycleOpening require(UUID id);

    /** Locks the operation for one step; empty where another worker has it or it is done. */
    Optional<CycleOpening> forNextStep(UUID id);

    /** Unfinished openings of all libraries, oldest first. */
    List<Unfinished> unfinished();

    void add(LeftOut person);

    /** @param onPurpose whether those are asked for who were left out on purpose, or the others */
    List<LeftOut> leftOut(UUID cycleId, boolean onPurpose, PageRequest page);

    void forgetLeftOut(UUID cycleId);

    record Unfinished(UUID id, String libraryId) {}
}
