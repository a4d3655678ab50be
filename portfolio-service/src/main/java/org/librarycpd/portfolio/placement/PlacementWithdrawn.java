package org.librarycpd.portfolio.placement;

import java.time.Instant;
import java.util.UUID;

/** The intern steps back before the start, or either side breaks it off. */
public record PlacementWithdrawn(
        UUID placementId,
        UUID opportunityId,
        Side side,
        UUID personId,
        String homeLibraryId,
        String hostLibraryId,
        boolean brokenOff,
        Instant withdrawnAt)
        implements PlacementEvent {}
