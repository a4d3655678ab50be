package org.librarycpd.appraisal.questionnaire.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.appraisal.questionnaire.QuestionnaireEvent;
import org.librarycpd.appraisal.questionnaire.Questionnaires;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;

/** Tells what happened to a questionnaire; never what is asked in it or said of it. */
@ApplicationScoped
public class QuestionnaireEventPublisher {

    private static final String TOPIC = "appraisal.questionnaires";

    private final Outbox outbox;
    private final Questionnaires questionnaires;

    QuestionnaireEventPublisher(Outbox outbox, Questionnaires questionnaires) {
        this.outbox = outbox;
        this.questionnaires = questionnaires;
    }

    void publish(@Observes QuestionnaireEvent event) {
        var questionnaire = questionnaires.require(event.questionnaireId());
        outbox.append(() -> OutgoingEvent.fact(
                TOPIC, questionnaire.id(), questionnaire.version(), questionnaire.libraryId(), event));
    }
}
