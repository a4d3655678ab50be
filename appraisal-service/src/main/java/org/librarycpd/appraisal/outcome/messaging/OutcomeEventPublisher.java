package org.librarycpd.appraisal.outcome.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.appraisal.outcome.OutcomeEvent;
import org.librarycpd.appraisal.outcome.Outcomes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;

@ApplicationScoped
public class OutcomeEventPublisher {

    private static final String TOPIC = "appraisal.outcomes";

    private final Outbox outbox;
    private final Outcomes outcomes;

    OutcomeEventPublisher(Outbox outbox, Outcomes outcomes) {
        this.outbox = outbox;
        this.outcomes = outcomes;
    }

    void publish(@Observes OutcomeEvent event) {
        var outcome = outcomes.require(event.outcomeId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, outcome.id(), outcome.version(), outcome.libraryId(), event));
    }
}
