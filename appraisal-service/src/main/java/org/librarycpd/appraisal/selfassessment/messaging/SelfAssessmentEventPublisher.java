package org.librarycpd.appraisal.selfassessment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentSubmitted;
import org.librarycpd.appraisal.selfassessment.SelfAssessments;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;

@ApplicationScoped
public class SelfAssessmentEventPublisher {

    private static final String TOPIC = "appraisal.self-assessments";

    private final Outbox outbox;
    private final SelfAssessments selfAssessments;

    SelfAssessmentEventPublisher(Outbox outbox, SelfAssessments selfAssessments) {
        this.outbox = outbox;
        this.selfAssessments = selfAssessments;
    }

    void publish(@Observes SelfAssessmentSubmitted event) {
        var submitted = selfAssessments.require(event.selfAssessmentId());
        outbox.append(
                () -> OutgoingEvent.fact(TOPIC, submitted.id(), submitted.version(), submitted.libraryId(), event));
    }
}
