package org.librarycpd.registry.programme.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.programme.ProgrammeChanged;
import org.librarycpd.registry.programme.ProgrammePublished;
import org.librarycpd.registry.programme.Programmes;

@ApplicationScoped
public class ProgrammeEventPublisher {

    private static final String TOPIC = "registry.programmes";

    private final Outbox outbox;
    private final Programmes programmes;
    private final LibraryWork work;

    ProgrammeEventPublisher(Outbox outbox, Programmes programmes, LibraryWork work) {
        this.outbox = outbox;
        this.programmes = programmes;
        this.work = work;
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

    void publishAgain(@ObservesAsync Republication all) {
        work.pages(Tenant.NONE, 200, programmes::publishedOrRetired, Programme::id, this::publishAgain);
    }

    private void publishAgain(List<Programme> page) {
        outbox.append(
                page.stream().map(each -> (Outbox.Draft) () -> state(each)).toArray(Outbox.Draft[]::new));
    }

    private static OutgoingEvent state(Programme programme) {
        return OutgoingEvent.state(TOPIC, programme.id(), programme.version(), null, ProgrammeState.of(programme));
    }
}
