package org.librarycpd.portfolio.sponsorship.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.sponsorship.SponsorshipEvent;
import org.librarycpd.portfolio.sponsorship.Sponsorships;

@ApplicationScoped
public class SponsorshipEventPublisher {

    private final Outbox outbox;
    private final Sponsorships sponsorships;

    SponsorshipEventPublisher(Outbox outbox, Sponsorships sponsorships) {
        this.outbox = outbox;
        this.sponsorships = sponsorships;
    }

    void publish(@Observes SponsorshipEvent event) {
        var about = sponsorships.require(event.sponsorshipId());
        outbox.append(() ->
                OutgoingEvent.fact("portfolio.sponsorships", about.id(), about.version(), about.libraryId(), event));
    }
}
