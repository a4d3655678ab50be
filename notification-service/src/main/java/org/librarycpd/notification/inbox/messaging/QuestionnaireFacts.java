package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.QUESTIONNAIRE_AWAITS_REVIEW;
import static org.librarycpd.notification.inbox.Kind.QUESTION_PROPOSAL_DECIDED;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom a questionnaire that is being written concerns. */
@Singleton
public class QuestionnaireFacts {

    private static final String TOPIC = "appraisal.questionnaires";

    private final TellPeople tell;

    QuestionnaireFacts(TellPeople tell) {
        this.tell = tell;
    }

    record QuestionProposalDecided(UUID questionnaireId, UUID authorId) {}

    @Produces
    @Singleton
    EventConsumer<QuestionProposalDecided> questionProposalDecided() {
        return new FactFollower<>(
                TOPIC,
                QuestionProposalDecided.class,
                tell,
                fact -> List.of(QUESTION_PROPOSAL_DECIDED.to(fact.authorId(), fact.questionnaireId())));
    }

    record QuestionnaireReviewRequested(UUID questionnaireId, UUID expertId) {}

    @Produces
    @Singleton
    EventConsumer<QuestionnaireReviewRequested> questionnaireReviewRequested() {
        return new FactFollower<>(
                TOPIC,
                QuestionnaireReviewRequested.class,
                tell,
                fact -> List.of(QUESTIONNAIRE_AWAITS_REVIEW.to(fact.expertId(), fact.questionnaireId())));
    }
}
