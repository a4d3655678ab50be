package org.librarycpd.portfolio.staff.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.staff.Delegation;
import org.librarycpd.portfolio.staff.Delegations;

@ApplicationScoped
public class PanacheDelegations implements Delegations, PanacheRepositoryBase<Delegation, UUID> {

    @Override
    public void add(Delegation delegation) {
        persist(delegation);
    }

    @Override
    public Delegation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Delegation> of(UUID personId, PageRequest page) {
        return find("(delegatorId = ?1 or delegateId = ?1) and id < ?2 order by id desc", personId, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Delegation> list(PageRequest page) {
        return find("id < ?1 order by id desc", page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Delegation> inForce(UUID personId, LocalDate day) {
        return list(
                "(delegatorId = ?1 or delegateId = ?1) and revokedAt is null"
                        + " and term.validFrom <= ?2 and term.validUntil >= ?2 order by id desc",
                personId,
                day);
    }

    @Override
    public List<Delegation> ofOrigin(UUID originId) {
        return list("originId", originId);
    }
}
