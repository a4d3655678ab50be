package org.librarycpd.portfolio.placement.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.placement.PlacementTold;

/** Facts belong to the library that tells them; what one side tells the other belongs to the library that is told. */
@ApplicationScoped
public class PlacementEventPublisher {

    static final String SIDES = "portfolio.placement-sides";
    private static final String FACTS = "portfolio.placements";

    private final Outbox outbox;

    PlacementEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(@Observes PlacementTold told) {
        if (told.toTheOtherSide()) {
            outbox.append(() -> fact(told), () -> side(told));
        } else {
            outbox.append(() -> fact(told));
        }
    }

    private static OutgoingEvent fact(PlacementTold told) {
        var placement = told.placement();
        var library = Tenant.NONE.equals(placement.libraryId()) ? null : placement.libraryId();
        return OutgoingEvent.fact(FACTS, placement.placementId(), placement.version(), library, told.event());
    }

    private static OutgoingEvent side(PlacementTold told) {
        var placement = told.placement();
        var moved = placement.moved();
        return OutgoingEvent.fact(SIDES, placement.placementId(), placement.version(), moved.toldTo(), moved);
    }
}
