package org.librarycpd.portfolio.entry.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.entry.EntryEvent;
import org.librarycpd.portfolio.entry.PortfolioEntries;

@ApplicationScoped
public class EntryEventPublisher {

    private static final String TOPIC = "portfolio.portfolio-entries";

    private final Outbox outbox;
    private final PortfolioEntries entries;

    EntryEventPublisher(Outbox outbox, PortfolioEntries entries) {
        this.outbox = outbox;
        this.entries = entries;
    }

    void publish(@Observes EntryEvent event) {
        var entry = entries.require(event.entryId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, entry.id(), entry.version(), entry.libraryId(), event));
    }
}
