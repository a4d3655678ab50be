package org.librarycpd.portfolio.mine.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.mine.PersonErased;

/** A person belongs to no library: the fact is told to all. */
@ApplicationScoped
public class PersonErasedPublisher {

    private final Outbox outbox;

    PersonErasedPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(@Observes PersonErased event) {
        outbox.append(() -> OutgoingEvent.fact(
                "portfolio.persons", event.personId(), event.erasedAt().toEpochMilli(), null, event));
    }
}
