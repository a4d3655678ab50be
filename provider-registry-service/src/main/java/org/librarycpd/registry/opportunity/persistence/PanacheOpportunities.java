package org.librarycpd.registry.opportunity.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.registry.opportunity.Opportunities;
import org.librarycpd.registry.opportunity.Opportunity;
import org.librarycpd.registry.opportunity.OpportunityStatus;

@ApplicationScoped
public class PanacheOpportunities implements Opportunities, PanacheRepositoryBase<Opportunity, UUID> {

    @Override
    public void add(Opportunity opportunity) {
        persist(opportunity);
    }

    @Override
    public Opportunity require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Opportunity> found(OpportunitySearch search, PageRequest page) {
        var sought = SoughtOpportunities.of(search).and("o.id < :before", "before", page.before());
        return find("from Opportunity o where " + sought.conditions() + " order by o.id desc", sought.parameters())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Opportunity> knownToOthers(PageRequest page) {
        return find("status <> ?1 and id < ?2 order by id desc", OpportunityStatus.DRAFT, page.before())
                .range(0, page.limit())
                .list();
    }
}
