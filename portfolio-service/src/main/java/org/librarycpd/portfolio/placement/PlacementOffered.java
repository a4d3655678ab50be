package org.librarycpd.portfolio.placement;

import java.time.Instant;
import java.util.UUID;

/** The head offers someone a place elsewhere. */
public record PlacementOffered(
        UUID placementId,
        UUID opportunityId,
        Side side,
        UUID personId,
        String homeLibraryId,
        String hostLibraryId,
        UUID offeredBy,
        Instant offeredAt)
        implements PlacementEvent {}
