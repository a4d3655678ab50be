package org.librarycpd.appraisal.selfassessment.persistence;

import static org.librarycpd.appraisal.selfassessment.SelfAssessmentRule.ONE_SELF_ASSESSMENT_AT_A_TIME;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.librarycpd.appraisal.selfassessment.SelfAssessment;
import org.librarycpd.appraisal.selfassessment.SelfAssessments;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheSelfAssessments implements SelfAssessments, PanacheRepositoryBase<SelfAssessment, UUID> {

    /** An index keeps two that come at the same moment apart. */
    @Override
    public void add(SelfAssessment selfAssessment) {
        ONE_SELF_ASSESSMENT_AT_A_TIME.require(
                count("personId = ?1 and status <> LOCKED", selfAssessment.personId()) == 0);
        try {
            persistAndFlush(selfAssessment);
        } catch (ConstraintViolationException another) {
            throw ONE_SELF_ASSESSMENT_AT_A_TIME.refuse();
        }
    }

    @Override
    public SelfAssessment require(UUID id) {
        var whole = getEntityManager().createEntityGraph(SelfAssessment.class);
        whole.addAttributeNodes("ratings");
        var found = getEntityManager().find(SelfAssessment.class, id, Map.of("jakarta.persistence.loadgraph", whole));
        return Optional.ofNullable(found).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<SelfAssessment> of(UUID personId, PageRequest page) {
        return find("personId = ?1 and id < ?2 order by id desc", personId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public List<SelfAssessment> before(UUID appraiserId, PageRequest page) {
        return find("appraiserId = ?1 and id < ?2 order by id desc", appraiserId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }
}
