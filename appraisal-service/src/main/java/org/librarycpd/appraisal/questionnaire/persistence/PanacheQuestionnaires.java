package org.librarycpd.appraisal.questionnaire.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOBODY_CHANGED_IT_MEANWHILE;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.librarycpd.appraisal.questionnaire.Questionnaire;
import org.librarycpd.appraisal.questionnaire.QuestionnaireStatus;
import org.librarycpd.appraisal.questionnaire.Questionnaires;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheQuestionnaires implements Questionnaires, PanacheRepositoryBase<Questionnaire, UUID> {

    /** Of two that are drafted at the same moment for a position one has to be drafted again. */
    @Override
    public void add(Questionnaire questionnaire) {
        try {
            persistAndFlush(questionnaire);
        } catch (ConstraintViolationException another) {
            throw NOBODY_CHANGED_IT_MEANWHILE.refuse();
        }
    }

    @Override
    public Optional<Questionnaire> find(UUID id) {
        var whole = getEntityManager().createEntityGraph(Questionnaire.class);
        whole.addAttributeNodes("questions");
        return Optional.ofNullable(
                getEntityManager().find(Questionnaire.class, id, Map.of("jakarta.persistence.loadgraph", whole)));
    }

    @Override
    public Questionnaire require(UUID id) {
        return find(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Questionnaire requireSteady(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public Questionnaire requireAlone(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Questionnaire locked(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public int lastNumber(UUID positionId) {
        return find("positionId = ?1 order by number desc", positionId)
                .firstResultOptional()
                .map(Questionnaire::number)
                .orElse(0);
    }

    @Override
    public Optional<Questionnaire> publishedNow(UUID positionId) {
        return find(
                        "from Questionnaire q left join fetch q.questions where q.positionId = ?1 and q.status = PUBLISHED",
                        positionId)
                .singleResultOptional();
    }

    @Override
    public List<Questionnaire> visible(Sight sight, UUID positionId, QuestionnaireStatus status, PageRequest page) {
        var query = new StringBuilder("id < :before");
        var values = Parameters.with("before", page.before());
        if (!sight.drafts()) {
            query.append(" and (status in (PUBLISHED, RETIRED) or editorId = :me");
            values.and("me", sight.personId());
            if (sight.inTheWriting()) {
                query.append(" or status <> DRAFT");
            } else if (sight.ownPositionId() != null) {
                query.append(" or status <> DRAFT and positionId = :own");
                values.and("own", sight.ownPositionId());
            }
            query.append(')');
        }
        if (positionId != null) {
            query.append(" and positionId = :position");
            values.and("position", positionId);
        }
        if (status != null) {
            query.append(" and status = :status");
            values.and("status", status);
        }
        return find(query.append(" order by id desc").toString(), values)
                .range(0, page.oneMore() - 1)
                .list();
    }
}
