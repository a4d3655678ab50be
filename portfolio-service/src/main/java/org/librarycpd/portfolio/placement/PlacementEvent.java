package org.librarycpd.portfolio.placement;

import java.time.Instant;
import java.util.UUID;

/** What happens to a placement and is told to others; each side tells it in its own library. */
public sealed interface PlacementEvent
        permits PlacementOffered,
                PlacementApplied,
                PlacementAccepted,
                PlacementDeclined,
                PlacementStarted,
                PlacementCompleted,
                PlacementWithdrawn {

    UUID placementId();

    /** What the state that the placement has come to is called when it is told. */
    static PlacementEvent of(Placement placement, Instant now) {
        var it = placement.moved();
        var side = it.from();
        return switch (it.status()) {
            case OFFERED ->
                new PlacementOffered(
                        it.placementId(),
                        it.opportunityId(),
                        side,
                        it.personId(),
                        it.homeLibraryId(),
                        it.hostLibraryId(),
                        placement.consentedBy(),
                        now);
            case APPLIED ->
                new PlacementApplied(
                        it.placementId(),
                        it.opportunityId(),
                        side,
                        it.personId(),
                        it.homeLibraryId(),
                        it.hostLibraryId(),
                        placement.terms().kind(),
                        placement.terms().startsOn(),
                        placement.terms().endsOn(),
                        placement.terms().hours(),
                        now);
            case ACCEPTED ->
                new PlacementAccepted(
                        it.placementId(),
                        it.opportunityId(),
                        side,
                        it.personId(),
                        it.homeLibraryId(),
                        it.hostLibraryId(),
                        it.supervisorId(),
                        now);
            case DECLINED ->
                new PlacementDeclined(
                        it.placementId(),
                        it.opportunityId(),
                        side,
                        it.personId(),
                        it.homeLibraryId(),
                        it.hostLibraryId(),
                        now);
            case ACTIVE ->
                new PlacementStarted(
                        it.placementId(),
                        it.opportunityId(),
                        side,
                        it.personId(),
                        it.homeLibraryId(),
                        it.hostLibraryId(),
                        now);
            case COMPLETED ->
                new PlacementCompleted(
                        it.placementId(),
                        it.opportunityId(),
                        side,
                        it.personId(),
                        it.homeLibraryId(),
                        it.hostLibraryId(),
                        it.hoursDone(),
                        it.completedOn(),
                        it.assessedBy(),
                        now);
            case WITHDRAWN, BROKEN_OFF ->
                new PlacementWithdrawn(
                        it.placementId(),
                        it.opportunityId(),
                        side,
                        it.personId(),
                        it.homeLibraryId(),
                        it.hostLibraryId(),
                        it.status() == PlacementStatus.BROKEN_OFF,
                        now);
        };
    }
}
