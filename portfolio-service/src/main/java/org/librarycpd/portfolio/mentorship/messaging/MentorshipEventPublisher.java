package org.librarycpd.portfolio.mentorship.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.mentorship.MentorshipEvent;
import org.librarycpd.portfolio.mentorship.Mentorships;

@ApplicationScoped
public class MentorshipEventPublisher {

    private static final String TOPIC = "portfolio.mentorships";

    private final Outbox outbox;
    private final Mentorships mentorships;

    MentorshipEventPublisher(Outbox outbox, Mentorships mentorships) {
        this.outbox = outbox;
        this.mentorships = mentorships;
    }

    void publish(@Observes MentorshipEvent event) {
        var mentorship = mentorships.loaded(event.mentorshipId());
        outbox.append(
                () -> OutgoingEvent.fact(TOPIC, mentorship.id(), mentorship.version(), mentorship.libraryId(), event));
    }
}
