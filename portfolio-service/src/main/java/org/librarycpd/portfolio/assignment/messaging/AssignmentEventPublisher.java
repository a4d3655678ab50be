package org.librarycpd.portfolio.assignment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.assignment.AssignmentEvent;
import org.librarycpd.portfolio.assignment.Assignments;
import org.librarycpd.portfolio.assignment.StretchEvent;

@ApplicationScoped
public class AssignmentEventPublisher {

    private final Outbox outbox;
    private final Assignments assignments;

    AssignmentEventPublisher(Outbox outbox, Assignments assignments) {
        this.outbox = outbox;
        this.assignments = assignments;
    }

    void publish(@Observes AssignmentEvent event) {
        var assignment = assignments.loaded(event.subjectId());
        outbox.append(() ->
                OutgoingEvent.fact(topic(event), assignment.id(), assignment.version(), assignment.libraryId(), event));
    }

    private static String topic(AssignmentEvent event) {
        return event instanceof StretchEvent ? "portfolio.stretch-assignments" : "portfolio.responsibilities";
    }
}
