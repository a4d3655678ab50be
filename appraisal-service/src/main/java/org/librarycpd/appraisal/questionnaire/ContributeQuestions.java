package org.librarycpd.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** Those who work in the position propose, amend, withdraw and comment; many may do so at the same time. */
@ApplicationScoped
public class ContributeQuestions {

    private final Questionnaires questionnaires;
    private final QuestionProposals proposals;
    private final QuestionnaireAccess access;
    private final Competencies competencies;
    private final AuditTrail audit;
    private final Clock clock;

    ContributeQuestions(
            Questionnaires questionnaires,
            QuestionProposals proposals,
            QuestionnaireAccess access,
            Competencies competencies,
            AuditTrail audit,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.proposals = proposals;
        this.access = access;
        this.competencies = competencies;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public QuestionProposal propose(UUID questionnaireId, UUID by, ProposedChange change) {
        var questionnaire = questionnaires.requireSteady(questionnaireId);
        var standing = access.requireContributor(questionnaire, by);
        var proposal = questionnaire.propose(by, change, standing.decides(), LocalDate.now(clock), clock.instant());
        requireCompetency(change);
        proposals.add(proposal);
        return recorded("appraisal.QuestionProposed", questionnaire, proposal);
    }

    @Transactional
    public QuestionProposal amend(UUID questionnaireId, UUID id, UUID by, ProposedChange change, IfMatch seen) {
        var questionnaire = questionnaires.requireSteady(questionnaireId);
        var standing = access.requireContributor(questionnaire, by);
        var proposal = proposals.require(questionnaireId, id);
        seen.accept(proposal.version());
        questionnaire.amend(proposal, by, change, standing.decides(), LocalDate.now(clock), clock.instant());
        requireCompetency(change);
        return recorded("appraisal.QuestionProposalAmended", questionnaire, proposal);
    }

    @Transactional
    public QuestionProposal withdraw(UUID questionnaireId, UUID id, UUID by, IfMatch seen) {
        var questionnaire = questionnaires.requireSteady(questionnaireId);
        access.requireContributor(questionnaire, by);
        var proposal = proposals.require(questionnaireId, id);
        seen.accept(proposal.version());
        questionnaire.withdraw(
                proposal, by, !proposals.mergedInto(questionnaireId, id).isEmpty(), clock.instant());
        return recorded("appraisal.QuestionProposalWithdrawn", questionnaire, proposal);
    }

    @Transactional
    public QuestionProposal comment(UUID questionnaireId, UUID id, UUID by, String comment) {
        var questionnaire = questionnaires.requireSteady(questionnaireId);
        access.requireCommentator(questionnaire, by);
        var proposal = proposals.require(questionnaireId, id);
        questionnaire.comment(proposal, by, comment, clock.instant());
        return recorded("appraisal.QuestionProposalCommented", questionnaire, proposal);
    }

    private void requireCompetency(ProposedChange change) {
        if (change.content() != null) {
            competencies.requireAll(List.of(change.content().competencyId()));
        }
    }

    private QuestionProposal recorded(String deed, Questionnaire questionnaire, QuestionProposal proposal) {
        audit.record(deed, questionnaire.id(), questionnaire::version);
        return proposal;
    }
}
