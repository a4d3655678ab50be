package org.librarycpd.appraisal.appraisal.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheAppraisals implements Appraisals, PanacheRepositoryBase<Appraisal, UUID> {

    @Override
    public void add(Appraisal appraisal) {
        persist(appraisal);
    }

    @Override
    public Appraisal require(UUID id) {
        var whole = getEntityManager().createEntityGraph(Appraisal.class);
        whole.addAttributeNodes("ratings");
        var found = getEntityManager().find(Appraisal.class, id, Map.of("jakarta.persistence.loadgraph", whole));
        return Optional.ofNullable(found).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Appraisal> confirmedOf(UUID personId, PageRequest page) {
        return find("personId = ?1 and status = CONFIRMED and id < ?2 order by id desc", personId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public List<Appraisal> writtenBy(UUID appraiserId, PageRequest page) {
        return find("appraiserId = ?1 and id < ?2 order by id desc", appraiserId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }
}
