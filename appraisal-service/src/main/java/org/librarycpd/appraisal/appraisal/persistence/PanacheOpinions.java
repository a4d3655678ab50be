package org.librarycpd.appraisal.appraisal.persistence;

import static org.librarycpd.appraisal.appraisal.OpinionRule.EACH_IS_ASKED_ONCE;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.librarycpd.appraisal.appraisal.Opinion;
import org.librarycpd.appraisal.appraisal.Opinions;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheOpinions implements Opinions, PanacheRepositoryBase<Opinion, UUID> {

    @Override
    public void add(Opinion opinion) {
        try {
            persistAndFlush(opinion);
        } catch (ConstraintViolationException another) {
            throw EACH_IS_ASKED_ONCE.refuse();
        }
    }

    @Override
    public Opinion require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Opinion> about(UUID appraisalId) {
        return list("appraisalId = ?1 order by id", appraisalId);
    }

    @Override
    public List<Opinion> askedOf(UUID giverId, PageRequest page) {
        return find("giverId = ?1 and id < ?2 order by id desc", giverId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }
}
