package org.librarycpd.portfolio.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.security.Tenant;

/** One side tells the other how far it has come: everything but the words. */
public record PlacementSideMoved(
        UUID placementId,
        UUID opportunityId,
        Side from,
        String homeLibraryId,
        String hostLibraryId,
        UUID personId,
        PlacementStatus status,
        UUID supervisorId,
        Integer hoursDone,
        LocalDate completedOn,
        UUID assessedBy,
        Instant movedAt) {

    /** Where the row of the side that tells it stands. */
    public String toldBy() {
        return from == Side.HOST ? hostLibraryId : homeLibraryId == null ? Tenant.NONE : homeLibraryId;
    }

    /** The library that is told; null for a student, who belongs to none. */
    public String toldTo() {
        return from == Side.HOST ? homeLibraryId : hostLibraryId;
    }
}
