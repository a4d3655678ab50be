package org.librarycpd.portfolio.plan.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.plan.PlanRevision;
import org.librarycpd.portfolio.plan.PlanRevisions;

@ApplicationScoped
public class PanachePlanRevisions implements PlanRevisions, PanacheRepositoryBase<PlanRevision, UUID> {

    @Override
    public void add(PlanRevision revision) {
        persist(revision);
    }

    @Override
    public Optional<PlanRevision> find(UUID planId, int number) {
        return find("planId = ?1 and number = ?2", planId, number).singleResultOptional();
    }

    @Override
    public List<PlanRevision> of(UUID planId, PageRequest page) {
        return find("planId = ?1 and id < ?2 order by id desc", planId, page.before())
                .range(0, page.limit())
                .list();
    }
}
