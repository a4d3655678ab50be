package org.librarycpd.registry.programme.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.programme.ProgrammeChanged;
import org.librarycpd.registry.programme.ProgrammePublished;
import org.librarycpd.registry.programme.Programmes;

@ApplicationScoped
public class ProgrammeEventPublisher {

    private static final String TOPIC = "registry.programmes";

    private final Outbox outbox;
    private final Programmes programmes;

    ProgrammeEventPublisher(Outbox outbox, Programmes programmes) {
        this.outbox = outbox;
        this.programmes = programmes;
    }

    void publish(@Observes ProgrammePublished event) {
        var programme = programmes.require(event.programmeId());
        outbox.append(
                () -> OutgoingEvent.fact(TOPIC, programme.id(), programme.version(), null, event),
                () -> state(programme));
    }

    void publish(@Observes ProgrammeChanged event) {
        var programme = programmes.require(event.programmeId());
        if (!programme.isDraft()) {
            outbox.append(() -> state(programme));
        }
    }

    void publishAgain(@Observes Republication all) {
        programmes.publishedOrRetired().forEach(programme -> outbox.append(() -> state(programme)));
    }

    private static OutgoingEvent state(Programme programme) {
        return OutgoingEvent.state(TOPIC, programme.id(), programme.version(), null, ProgrammeState.of(programme));
    }
}
