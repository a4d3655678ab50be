package org.librarycpd.portfolio.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** This library's sides of placements. */
public interface Placements {

    void add(Placement placement);

    Optional<Placement> find(UUID placementId);

    /** Refuses with 404 where there is none, or none that this library may see. */
    Placement require(UUID placementId);

    /** The person's own placement that is still to come or at work; refuses where it is another's or has ended. */
    Placement requireOf(UUID personId, UUID placementId);

    boolean hasOpen(UUID personId, UUID opportunityId);

    /** How many interns were taken in on the offer, those who have finished included. */
    long taken(UUID opportunityId);

    /** What the other side has in words. */
    Words wordsOf(String libraryId, UUID placementId);

    /** Newest first; null wherever it does not matter. */
    List<Placement> list(PlacementFilter filter, PageRequest page);

    record PlacementFilter(
            Side side, UUID personId, List<UUID> approverIds, UUID supervisorId, PlacementStatus status) {}
}
