package org.librarycpd.appraisal.questionnaire;

import static org.librarycpd.appraisal.questionnaire.ProposalRule.A_CHANGE_NAMES_ITS_QUESTION;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.A_PROPOSAL_SAYS_WHAT_TO_ASK;

import java.util.UUID;

/**
 * What somebody would like to see in the questionnaire.
 *
 * @param questionId the question to change or remove; null where one is added
 * @param content what to ask; null where a question is removed
 * @param grounds why; may be null
 */
public record ProposedChange(ProposalKind kind, UUID questionId, QuestionContent content, String grounds) {

    ProposedChange requireSound() {
        A_CHANGE_NAMES_ITS_QUESTION.require(kind == ProposalKind.ADD == (questionId == null));
        A_PROPOSAL_SAYS_WHAT_TO_ASK.require(kind == ProposalKind.REMOVE == (content == null));
        if (content != null) {
            content.requireSound();
        }
        return this;
    }
}
