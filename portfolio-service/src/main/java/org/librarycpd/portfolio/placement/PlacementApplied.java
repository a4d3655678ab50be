package org.librarycpd.portfolio.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.portfolio.opportunity.PlacementKind;

/** The intern has applied and the own library consents; on the host's side: the application has come. */
public record PlacementApplied(
        UUID placementId,
        UUID opportunityId,
        Side side,
        UUID personId,
        String homeLibraryId,
        String hostLibraryId,
        PlacementKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        Instant appliedAt)
        implements PlacementEvent {}
