package org.librarycpd.appraisal.appraisal.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.appraisal.appraisal.AppraisalEvent;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.appraisal.AssessmentRequested;
import org.librarycpd.appraisal.appraisal.Opinions;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;

@ApplicationScoped
public class AppraisalEventPublisher {

    private static final String APPRAISALS = "appraisal.appraisals";
    private static final String OPINIONS = "appraisal.opinions";

    private final Outbox outbox;
    private final Appraisals appraisals;
    private final Opinions opinions;

    AppraisalEventPublisher(Outbox outbox, Appraisals appraisals, Opinions opinions) {
        this.outbox = outbox;
        this.appraisals = appraisals;
        this.opinions = opinions;
    }

    void publish(@Observes AppraisalEvent event) {
        var appraisal = appraisals.require(event.appraisalId());
        outbox.append(() ->
                OutgoingEvent.fact(APPRAISALS, appraisal.id(), appraisal.version(), appraisal.libraryId(), event));
    }

    void publish(@Observes AssessmentRequested event) {
        var opinion = opinions.require(event.opinionId());
        outbox.append(() -> OutgoingEvent.fact(OPINIONS, opinion.id(), opinion.version(), opinion.libraryId(), event));
    }
}
