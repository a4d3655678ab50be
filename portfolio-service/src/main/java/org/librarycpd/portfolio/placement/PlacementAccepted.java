package org.librarycpd.portfolio.placement;

import java.time.Instant;
import java.util.UUID;

public record PlacementAccepted(
        UUID placementId,
        UUID opportunityId,
        Side side,
        UUID personId,
        String homeLibraryId,
        String hostLibraryId,
        UUID supervisorId,
        Instant acceptedAt)
        implements PlacementEvent {}
