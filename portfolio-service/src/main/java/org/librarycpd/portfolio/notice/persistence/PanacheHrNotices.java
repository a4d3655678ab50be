package org.librarycpd.portfolio.notice.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.notice.HrNotice;
import org.librarycpd.portfolio.notice.HrNotices;
import org.librarycpd.portfolio.notice.NoticeMatter;
import org.librarycpd.portfolio.notice.NoticeStatus;

@ApplicationScoped
public class PanacheHrNotices implements HrNotices, PanacheRepositoryBase<HrNotice, UUID> {

    private final Tenant tenant;

    PanacheHrNotices(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void add(HrNotice notice) {
        persist(notice);
    }

    @Override
    public HrNotice require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public boolean isMade(NoticeMatter matter) {
        return count(
                        "cause = ?1 and subjectId = ?2 and subjectVersion = ?3 and personId = ?4",
                        matter.cause(),
                        matter.subjectId(),
                        matter.subjectVersion(),
                        matter.personId())
                > 0;
    }

    @Override
    public long nextNumber() {
        return (Long) getEntityManager()
                .createNativeQuery("""
                        insert into hr_notice_number (library_id, last_number) values (?, 1)
                        on conflict (library_id) do update set last_number = hr_notice_number.last_number + 1
                        returning last_number
                        """, Long.class)
                .setParameter(1, tenant.libraryId())
                .getSingleResult();
    }

    @Override
    public List<HrNotice> pending() {
        return find("status = ?1 order by number", NoticeStatus.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<HrNotice> lockDue(LocalDate day, int atMost) {
        return find("chase.chaseOn <= ?1 order by chase.chaseOn, id", day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .range(0, atMost - 1)
                .list();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> librariesToFollowUp(LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct library_id from hr_notice
                        where chase_on is not null and (chase_on <= ? or status = 'PENDING')
                        """, String.class)
                .setParameter(1, day)
                .getResultList();
    }

    @Override
    public List<HrNotice> list(NoticeFilter filter, PageRequest page) {
        var where = new StringBuilder("from HrNotice n where 1 = 1");
        var parameters = new Parameters();
        if (page.after() != null) {
            where.append(" and n.number > coalesce((select a.number from HrNotice a where a.id = :after), 0)");
            parameters.and("after", page.after());
        }
        if (filter.personId() != null) {
            where.append(" and n.personId = :person");
            parameters.and("person", filter.personId());
        }
        if (filter.status() != null) {
            where.append(" and n.status = :status");
            parameters.and("status", filter.status());
        }
        if (filter.gapId() != null) {
            where.append(" and array_contains(n.gapIds, :gap)");
            parameters.and("gap", filter.gapId());
        }
        if (filter.cause() != null) {
            where.append(" and n.cause = :cause");
            parameters.and("cause", filter.cause());
        }
        if (filter.since() != null) {
            where.append(" and n.madeAt >= :since");
            parameters.and("since", filter.since());
        }
        if (filter.asked() != null) {
            where.append(" and n.status = QUERIED and n.id in :asked");
            parameters.and("asked", askedOf(filter.asked()));
        }
        return find(where.append(" order by n.number").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> askedOf(UUID person) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from hr_notice where library_id = ? and status = 'QUERIED' and queries @> cast(? as jsonb)",
                        UUID.class)
                .setParameter(1, tenant.libraryId())
                .setParameter(2, "[{\"askedOf\": [\"" + person + "\"]}]")
                .getResultList();
    }
}
