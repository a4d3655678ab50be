package org.librarycpd.portfolio.run;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/** Programmes and runs of the provider registry, as far as plans and entries need them. */
public interface Programmes {

    /** Refuses with not-known-yet where its news has not come. */
    KnownProgramme require(UUID programmeId);

    /** Refuses with not-known-yet where its news has not come. */
    KnownRun requireRun(UUID runId);

    void keep(UUID id, long version, Programme programme);

    void keepRun(UUID id, long version, Run run);

    void forget(UUID id);

    void forgetRun(UUID id);

    void forgetAll();

    void forgetAllRuns();

    /** What the registry tells of a programme. */
    record Programme(UUID providerId, Text title, List<UUID> competencyIds) {}

    /** What the registry tells of a run. */
    record Run(UUID programmeId, LocalDate startsOn, LocalDate endsOn, int hours, long priceKopecks) {}
}
