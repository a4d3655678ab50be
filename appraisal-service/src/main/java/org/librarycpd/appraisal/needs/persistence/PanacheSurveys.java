package org.librarycpd.appraisal.needs.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.needs.LearningNeedsSurvey;
import org.librarycpd.appraisal.needs.LearningNeedsSurveys;
import org.librarycpd.appraisal.needs.SurveyStatus;
import org.librarycpd.appraisal.needs.Workplace;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheSurveys implements LearningNeedsSurveys, PanacheRepositoryBase<LearningNeedsSurvey, UUID> {

    private static final String OPEN_FOR = """
            id < :before and status = OPEN and closesOn >= :day
            and (function('jsonb_array_length' as Integer, askedDepartments) = 0
                or function('jsonb_exists' as Boolean, askedDepartments, :department) = true)
            and (function('jsonb_array_length' as Integer, function('jsonb_extract_path', population, 'positionIds')) = 0
                or function('jsonb_exists' as Boolean, function('jsonb_extract_path', population, 'positionIds'), :position)
                    = true)
            order by id desc
            """;

    @Override
    public void add(LearningNeedsSurvey survey) {
        persist(survey);
    }

    @Override
    public LearningNeedsSurvey require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public LearningNeedsSurvey requireToAnswer(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public LearningNeedsSurvey requireToClose(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<LearningNeedsSurvey> list(SurveyStatus status, boolean withDrafts, PageRequest page) {
        var query = new StringBuilder("id < :before");
        var values = Parameters.with("before", page.before());
        if (status != null) {
            query.append(" and status = :status");
            values.and("status", status);
        }
        if (!withDrafts) {
            query.append(" and status <> DRAFT");
        }
        return find(query.append(" order by id desc").toString(), values)
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public List<LearningNeedsSurvey> openFor(Workplace workplace, LocalDate day, PageRequest page) {
        var values = Parameters.with("before", page.before())
                .and("day", day)
                .and("department", workplace.departmentId().toString())
                .and("position", workplace.positionId().toString());
        return find(OPEN_FOR, values).range(0, page.oneMore() - 1).list();
    }

    @Override
    public List<UUID> overdue(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select id from LearningNeedsSurvey where status = OPEN and closesOn < ?1 order by id",
                        UUID.class)
                .setParameter(1, day)
                .getResultList();
    }

    /** Beyond the wall on purpose: only the names of libraries in which there is something to do. */
    @Override
    @SuppressWarnings("unchecked")
    public List<String> librariesWithOverdue(LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct library_id from learning_needs_survey
                        where status = 'OPEN' and closes_on < ? order by library_id
                        """, String.class)
                .setParameter(1, day)
                .getResultList();
    }
}
