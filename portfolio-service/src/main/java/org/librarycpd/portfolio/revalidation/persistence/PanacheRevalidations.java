package org.librarycpd.portfolio.revalidation.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.APPLIED;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.GRANTED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.revalidation.Revalidation;
import org.librarycpd.portfolio.revalidation.Revalidations;

/** No wall stands around this table: each query names the library, the person or the common ones. */
@ApplicationScoped
public class PanacheRevalidations implements Revalidations, PanacheRepositoryBase<Revalidation, UUID> {

    @Override
    public void add(Revalidation revalidation) {
        persist(revalidation);
    }

    @Override
    public Revalidation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public boolean isAwaited(String libraryId, UUID personId, String code) {
        return count(
                        "libraryId = ?1 and personId = ?2 and code = ?3 and status = ?4",
                        libraryId,
                        personId,
                        code,
                        APPLIED)
                > 0;
    }

    @Override
    public List<Revalidation> of(UUID personId, PageRequest page) {
        return find("personId = ?1 and id < ?2 order by id desc", personId, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Revalidation> ofIn(String libraryId, UUID personId, PageRequest page) {
        return find("libraryId = ?1 and personId = ?2 and id < ?3 order by id desc", libraryId, personId, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Revalidation> awaitedIn(String libraryId, PageRequest page) {
        return find(
                        "libraryId = ?1 and common = false and status = ?2 and id < ?3 order by id desc",
                        libraryId,
                        APPLIED,
                        page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Revalidation> awaitedCommon(PageRequest page) {
        return find("common = true and status = ?1 and id < ?2 order by id desc", APPLIED, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Revalidation> restingOn(String libraryId, UUID entryId) {
        return list("libraryId = ?1 and status = ?2 and array_contains(entryIds, ?3)", libraryId, GRANTED, entryId);
    }

    @Override
    public List<Due> due(LocalDate day, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select r.id, r.libraryId
                        from Revalidation r
                        where r.status = :granted and r.validUntil <= :horizon and r.id > :after
                            and (r.validUntil < :day or not exists (
                                select 1 from Revalidation later
                                where later.personId = r.personId and later.code = r.code
                                    and later.status = :granted and later.validUntil > r.validUntil))
                        order by r.id
                        """, Due.class)
                .setParameter("granted", GRANTED)
                .setParameter("horizon", day.plusDays(90))
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
