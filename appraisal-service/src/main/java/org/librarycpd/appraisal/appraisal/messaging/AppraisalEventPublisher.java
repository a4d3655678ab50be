package org.librarycpd.appraisal.appraisal.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.appraisal.appraisal.AppraisalConfirmed;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;

@ApplicationScoped
public class AppraisalEventPublisher {

    private static final String TOPIC = "appraisal.appraisals";

    private final Outbox outbox;
    private final Appraisals appraisals;

    AppraisalEventPublisher(Outbox outbox, Appraisals appraisals) {
        this.outbox = outbox;
        this.appraisals = appraisals;
    }

    void publish(@Observes AppraisalConfirmed event) {
        var appraisal = appraisals.require(event.appraisalId());
        outbox.append(
                () -> OutgoingEvent.fact(TOPIC, appraisal.id(), appraisal.version(), appraisal.libraryId(), event));
    }
}
