package org.librarycpd.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** What is published stays as it is until the next version takes its place or it is retired. */
@ApplicationScoped
public class PublishQuestionnaire {

    private final Questionnaires questionnaires;
    private final QuestionnaireAccess access;
    private final Event<QuestionnaireEvent> happened;
    private final AuditTrail audit;
    private final Clock clock;

    PublishQuestionnaire(
            Questionnaires questionnaires,
            QuestionnaireAccess access,
            Event<QuestionnaireEvent> happened,
            AuditTrail audit,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.access = access;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Questionnaire publish(UUID id, UUID by, IfMatch seen) {
        var questionnaire = led(id, by, seen);
        questionnaires.publishedNow(questionnaire.positionId()).ifPresent(before -> {
            questionnaire.takeThePlaceOf(before, clock.instant());
            audit.record("appraisal.QuestionnaireRetired", before.id(), before::version);
        });
        happened.fire(questionnaire.publish(clock.instant()));
        return questionnaire;
    }

    @Transactional
    public Questionnaire retire(UUID id, UUID by, IfMatch seen) {
        var questionnaire = led(id, by, seen);
        questionnaire.retire(clock.instant());
        audit.record("appraisal.QuestionnaireRetired", id, questionnaire::version);
        return questionnaire;
    }

    private Questionnaire led(UUID id, UUID by, IfMatch seen) {
        var questionnaire = questionnaires.require(id);
        access.requireLeader(questionnaire, by);
        seen.accept(questionnaire.version());
        return questionnaire;
    }
}
