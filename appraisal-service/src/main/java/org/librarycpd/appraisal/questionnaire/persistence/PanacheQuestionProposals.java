package org.librarycpd.appraisal.questionnaire.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.ProposalFate;
import org.librarycpd.appraisal.questionnaire.QuestionProposal;
import org.librarycpd.appraisal.questionnaire.QuestionProposals;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheQuestionProposals implements QuestionProposals, PanacheRepositoryBase<QuestionProposal, UUID> {

    @Override
    public void add(QuestionProposal proposal) {
        persist(proposal);
    }

    @Override
    public QuestionProposal require(UUID questionnaireId, UUID id) {
        return findByIdOptional(id)
                .filter(p -> p.questionnaireId().equals(questionnaireId))
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public long countOpen(UUID questionnaireId) {
        return count("questionnaireId = ?1 and fate = OPEN", questionnaireId);
    }

    @Override
    public List<QuestionProposal> mergedInto(UUID questionnaireId, UUID id) {
        return list("questionnaireId = ?1 and mergedInto = ?2 order by id", questionnaireId, id);
    }

    @Override
    public List<QuestionProposal> of(UUID questionnaireId, ProposalFate fate, UUID authorId, PageRequest page) {
        var query = new StringBuilder("questionnaireId = :questionnaire and id < :before");
        var values = Parameters.with("questionnaire", questionnaireId).and("before", page.before());
        if (fate != null) {
            query.append(" and fate = :fate");
            values.and("fate", fate);
        }
        if (authorId != null) {
            query.append(" and authorId = :author");
            values.and("author", authorId);
        }
        return find(query.append(" order by id desc").toString(), values)
                .range(0, page.oneMore() - 1)
                .list();
    }
}
