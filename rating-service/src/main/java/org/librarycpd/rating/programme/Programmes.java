package org.librarycpd.rating.programme;

import java.util.UUID;

/** The registry's programmes and their runs, as far as reviews and scores need them. */
public interface Programmes {

    /** Refuses with {@code not-known-yet} where no news of it has come. */
    KnownProgramme require(UUID programmeId);

    /** The run, held until the transaction ends, so that its reviews are accepted one after the other. */
    KnownRun lockRun(UUID runId);

    /** @return false where what is kept is as new or newer */
    boolean keep(KnownProgramme programme);

    void keep(KnownRun run);

    void forget(UUID programmeId);

    void forgetRun(UUID runId);

    void forgetAll();

    void forgetAllRuns();
}
