package org.librarycpd.portfolio.placement;

import java.time.Instant;
import java.util.UUID;

public record PlacementDeclined(
        UUID placementId,
        UUID opportunityId,
        Side side,
        UUID personId,
        String homeLibraryId,
        String hostLibraryId,
        Instant declinedAt)
        implements PlacementEvent {}
