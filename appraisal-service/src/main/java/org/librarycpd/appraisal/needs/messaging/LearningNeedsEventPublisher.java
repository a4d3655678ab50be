package org.librarycpd.appraisal.needs.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.appraisal.needs.LearningNeedsEvent;
import org.librarycpd.appraisal.needs.LearningNeedsSurveys;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;

@ApplicationScoped
public class LearningNeedsEventPublisher {

    private static final String TOPIC = "appraisal.learning-needs-surveys";

    private final Outbox outbox;
    private final LearningNeedsSurveys surveys;

    LearningNeedsEventPublisher(Outbox outbox, LearningNeedsSurveys surveys) {
        this.outbox = outbox;
        this.surveys = surveys;
    }

    void publish(@Observes LearningNeedsEvent event) {
        var survey = surveys.require(event.surveyId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, survey.id(), survey.version(), survey.libraryId(), event));
    }
}
