package org.librarycpd.portfolio.revalidation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.revalidation.RevalidationEvent;
import org.librarycpd.portfolio.revalidation.Revalidations;

@ApplicationScoped
public class RevalidationEventPublisher {

    private final Outbox outbox;
    private final Revalidations revalidations;

    RevalidationEventPublisher(Outbox outbox, Revalidations revalidations) {
        this.outbox = outbox;
        this.revalidations = revalidations;
    }

    void publish(@Observes RevalidationEvent event) {
        var about = revalidations.require(event.revalidationId());
        outbox.append(() ->
                OutgoingEvent.fact("portfolio.revalidations", about.id(), about.version(), about.libraryId(), event));
    }
}
