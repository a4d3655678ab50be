package org.librarycpd.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** The overseer, or the questionnaire's editor, settles what becomes of a proposal. */
@ApplicationScoped
public class DecideProposals {

    private final Questionnaires questionnaires;
    private final QuestionProposals proposals;
    private final QuestionnaireAccess access;
    private final Event<QuestionnaireEvent> happened;
    private final Clock clock;

    DecideProposals(
            Questionnaires questionnaires,
            QuestionProposals proposals,
            QuestionnaireAccess access,
            Event<QuestionnaireEvent> happened,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.proposals = proposals;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public QuestionProposal accept(UUID questionnaireId, UUID id, UUID by, IfMatch seen) {
        return decide(
                questionnaireId,
                id,
                by,
                seen,
                (q, proposal) -> q.accept(proposal, proposals.mergedInto(questionnaireId, id), by, clock.instant()));
    }

    @Transactional
    public QuestionProposal reject(UUID questionnaireId, UUID id, UUID by, String reason, IfMatch seen) {
        return decide(questionnaireId, id, by, seen, (q, proposal) -> q.reject(proposal, by, reason, clock.instant()));
    }

    /** @param reason may be null */
    @Transactional
    public QuestionProposal merge(UUID questionnaireId, UUID id, UUID into, UUID by, String reason, IfMatch seen) {
        return decide(
                questionnaireId,
                id,
                by,
                seen,
                (q, proposal) ->
                        q.merge(proposal, proposals.require(questionnaireId, into), by, reason, clock.instant()));
    }

    private QuestionProposal decide(UUID questionnaireId, UUID id, UUID by, IfMatch seen, Decision decision) {
        var questionnaire = questionnaires.require(questionnaireId);
        access.requireDecider(questionnaire, by);
        var proposal = proposals.require(questionnaireId, id);
        seen.accept(proposal.version());
        happened.fire(decision.on(questionnaire, proposal));
        return proposal;
    }

    private interface Decision {
        QuestionProposalDecided on(Questionnaire questionnaire, QuestionProposal proposal);
    }
}
