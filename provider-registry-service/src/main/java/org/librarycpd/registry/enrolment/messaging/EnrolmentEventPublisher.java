package org.librarycpd.registry.enrolment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.registry.enrolment.Enrolments;
import org.librarycpd.registry.enrolment.LearnerEnrolled;

@ApplicationScoped
public class EnrolmentEventPublisher {

    private static final String TOPIC = "registry.enrolments";

    private final Outbox outbox;
    private final Enrolments enrolments;

    EnrolmentEventPublisher(Outbox outbox, Enrolments enrolments) {
        this.outbox = outbox;
        this.enrolments = enrolments;
    }

    void publish(@Observes LearnerEnrolled event) {
        var enrolment = enrolments.require(event.enrolmentId(), event.personId());
        outbox.append(
                () -> OutgoingEvent.fact(TOPIC, enrolment.id(), enrolment.version(), enrolment.libraryId(), event));
    }
}
