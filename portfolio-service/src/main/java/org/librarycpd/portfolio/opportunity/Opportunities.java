package org.librarycpd.portfolio.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/** The offers of the provider registry, as far as placements need them. */
public interface Opportunities {

    /** Refuses with not-known-yet where its news has not come. */
    KnownOpportunity require(UUID id);

    /** Holds the offer until the transaction ends, so that its places are given one after the other. */
    KnownOpportunity hold(UUID id);

    void keep(UUID id, long version, Opportunity opportunity);

    void forget(UUID id);

    void forgetAll();

    /** What the registry tells of an offer. */
    record Opportunity(
            String hostLibraryId,
            Text hostName,
            PlacementKind kind,
            Text title,
            LocalDate startsOn,
            LocalDate endsOn,
            int hours,
            int places,
            LocalDate applyUntil,
            List<UUID> competencyIds,
            String status) {}
}
