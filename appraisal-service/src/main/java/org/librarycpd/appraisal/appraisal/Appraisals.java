package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Appraisals {

    void add(Appraisal appraisal);

    /** Many at once, in few round trips. */
    void addAll(Collection<Appraisal> appraisals);

    /** With its ratings. */
    Appraisal require(UUID id);

    /** The one that waits for the person's self-assessment, or waited for this very one. */
    Optional<Appraisal> meantBy(UUID personId, UUID selfAssessmentId);

    /** The one of a cycle that was not cancelled. */
    Optional<Appraisal> ofCycle(UUID cycleId, UUID personId);

    List<Appraisal> list(Filter filter, PageRequest page);

    /** Of all libraries, the oldest first: confirmed before that moment, not closed yet, and nobody can object any more. */
    List<Settled> settledBefore(Instant confirmed, Instant now, int limit);

    /** Whose appraisals are listed, and how that person stands to them; where a cycle is given, only those of it. */
    record Filter(Side side, UUID personId, UUID cycleId) {}

    enum Side {
        MINE,
        APPRAISER,
        PANEL,
        DECIDER,
        OVERSEER
    }

    record Settled(UUID id, String libraryId) {}
}
