package org.librarycpd.portfolio.run;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who has enrolled in what, from the registry's facts. */
public interface Enrolments {

    void keep(UUID enrolmentId, UUID runId, UUID personId, Instant enrolledAt);

    /** Those of the runs that the person has enrolled in. */
    Set<UUID> among(Collection<UUID> runIds, UUID personId);
}
