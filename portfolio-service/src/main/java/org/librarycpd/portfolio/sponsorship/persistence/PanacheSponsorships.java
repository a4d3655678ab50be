package org.librarycpd.portfolio.sponsorship.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.sponsorship.Sponsorship;
import org.librarycpd.portfolio.sponsorship.SponsorshipStatus;
import org.librarycpd.portfolio.sponsorship.Sponsorships;

/** No wall stands around this table: each query names the person or the sponsor, or asks for open requests. */
@ApplicationScoped
public class PanacheSponsorships implements Sponsorships, PanacheRepositoryBase<Sponsorship, UUID> {

    @Override
    public void add(Sponsorship sponsorship) {
        persist(sponsorship);
    }

    @Override
    public Sponsorship require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Sponsorship> of(UUID personId, PageRequest page) {
        return find("personId = ?1 and id < ?2 order by id desc", personId, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Sponsorship> by(UUID sponsorId, PageRequest page) {
        return find("sponsorId = ?1 and id < ?2 order by id desc", sponsorId, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Sponsorship> open(PageRequest page) {
        return find("status = ?1 and id < ?2 order by id desc", SponsorshipStatus.REQUESTED, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public boolean isOwn(String libraryId, UUID personId, UUID planItemId, UUID revalidationId) {
        var sql = planItemId == null
                ? "select exists (select 1 from revalidation where library_id = ? and person_id = ? and id = ?)"
                : """
                select exists (select 1 from plan_item i join learning_plan p on p.id = i.plan_id
                    where p.library_id = ? and p.learner_id = ? and i.id = ?)
                """;
        return (Boolean) getEntityManager()
                .createNativeQuery(sql, Boolean.class)
                .setParameter(1, libraryId)
                .setParameter(2, personId)
                .setParameter(3, planItemId == null ? revalidationId : planItemId)
                .getSingleResult();
    }
}
