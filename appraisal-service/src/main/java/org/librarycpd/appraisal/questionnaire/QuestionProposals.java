package org.librarycpd.appraisal.questionnaire;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface QuestionProposals {

    void add(QuestionProposal proposal);

    /** Of this questionnaire; of another one there is nothing here. */
    QuestionProposal require(UUID questionnaireId, UUID id);

    long countOpen(UUID questionnaireId);

    List<QuestionProposal> mergedInto(UUID questionnaireId, UUID id);

    /** @param fate, authorId narrow the list where they are given */
    List<QuestionProposal> of(UUID questionnaireId, ProposalFate fate, UUID authorId, PageRequest page);
}
