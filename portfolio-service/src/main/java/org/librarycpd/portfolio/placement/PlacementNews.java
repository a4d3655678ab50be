package org.librarycpd.portfolio.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.librarycpd.portfolio.completion.WorkCompleted;

/** Tells what has happened on this side: to everyone, to the other side, and to the intern's portfolio. */
@ApplicationScoped
public class PlacementNews {

    private final Event<PlacementTold> told;
    private final Event<WorkCompleted> completed;

    PlacementNews(Event<PlacementTold> told, Event<WorkCompleted> completed) {
        this.told = told;
        this.completed = completed;
    }

    /** Somebody of this library has moved it: the other side follows, once it knows of the placement. */
    void tell(Placement placement, PlacementEvent event) {
        told.fire(new PlacementTold(placement, event, placement.isKnownToTheHost()));
    }

    /** This side has followed the other one. */
    void followed(Placement placement, PlacementEvent event) {
        told.fire(new PlacementTold(placement, event, false));
        if (event instanceof PlacementCompleted && placement.side() == Side.HOME) {
            placement.outcome().ifPresent(outcome -> completed(placement, outcome));
        }
    }

    /** A student has no portfolio in any library; what was confirmed stands in the placement. */
    private void completed(Placement placement, Outcome outcome) {
        if (placement.applicant().homeLibraryId() != null) {
            completed.fire(new WorkCompleted(
                    WorkCompleted.Kind.INTERNSHIP,
                    placement.placementId(),
                    placement.personId(),
                    placement.terms().title(),
                    outcome.hoursDone(),
                    outcome.completedOn(),
                    placement.gapIds(),
                    placement.terms().competencyIds(),
                    placement.learnt(),
                    outcome.assessedBy()));
        }
    }
}
