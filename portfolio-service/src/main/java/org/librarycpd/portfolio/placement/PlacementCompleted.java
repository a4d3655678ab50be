package org.librarycpd.portfolio.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record PlacementCompleted(
        UUID placementId,
        UUID opportunityId,
        Side side,
        UUID personId,
        String homeLibraryId,
        String hostLibraryId,
        int hours,
        LocalDate completedOn,
        UUID assessedBy,
        Instant completedAt)
        implements PlacementEvent {}
