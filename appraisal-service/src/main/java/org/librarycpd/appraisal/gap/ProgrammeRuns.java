package org.librarycpd.appraisal.gap;

import java.util.UUID;

/** Which programme each run of the registry is of. */
public interface ProgrammeRuns {

    void keep(UUID runId, long version, UUID programmeId);

    void forget(UUID runId);

    void forgetAll();
}
