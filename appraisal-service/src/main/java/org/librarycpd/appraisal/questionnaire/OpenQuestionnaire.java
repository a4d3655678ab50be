package org.librarycpd.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class OpenQuestionnaire {

    private final Questionnaires questionnaires;
    private final QuestionnaireAccess access;
    private final Event<QuestionnaireEvent> happened;
    private final Clock clock;

    OpenQuestionnaire(
            Questionnaires questionnaires,
            QuestionnaireAccess access,
            Event<QuestionnaireEvent> happened,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Questionnaire handle(UUID id, UUID by, LocalDate closesOn, IfMatch seen) {
        var questionnaire = questionnaires.require(id);
        access.requireLeader(questionnaire, by);
        seen.accept(questionnaire.version());
        happened.fire(questionnaire.open(closesOn, LocalDate.now(clock), clock.instant()));
        return questionnaire;
    }
}
