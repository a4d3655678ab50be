package org.librarycpd.portfolio.budget.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.budget.BudgetRule.A_DEPARTMENT_HAS_ONE_ALLOTMENT_A_YEAR;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.budget.Allotment;
import org.librarycpd.portfolio.budget.AllotmentChange;
import org.librarycpd.portfolio.budget.AllotmentKind;
import org.librarycpd.portfolio.budget.AllotmentLevel;
import org.librarycpd.portfolio.budget.Allotments;
import org.librarycpd.portfolio.budget.Booking;
import org.librarycpd.portfolio.budget.BookingStatus;
import org.librarycpd.portfolio.budget.BudgetLine;
import org.librarycpd.portfolio.budget.WorkingTime.LearningHours;

@ApplicationScoped
public class PanacheAllotments implements Allotments, PanacheRepositoryBase<Allotment, UUID> {

    private final Tenant tenant;

    PanacheAllotments(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void add(Allotment allotment) {
        try {
            persistAndFlush(allotment);
        } catch (ConstraintViolationException twice) {
            throw A_DEPARTMENT_HAS_ONE_ALLOTMENT_A_YEAR.refuse(Integer.toString(allotment.year()));
        }
    }

    @Override
    public void add(BudgetLine line) {
        getEntityManager().persist(line);
    }

    @Override
    public Allotment require(AllotmentKind kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind).firstResultOptional().orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public void add(AllotmentChange change) {
        getEntityManager().persist(change);
    }

    @Override
    public Allotment lock(AllotmentKind kind, UUID id) {
        var allotment = require(kind, id);
        getEntityManager().refresh(allotment, LockModeType.PESSIMISTIC_WRITE);
        return allotment;
    }

    @Override
    public List<Allotment> list(AllotmentFilter filter, PageRequest page) {
        var where = new StringBuilder("kind = :kind and id < :before");
        var parameters = Parameters.with("kind", filter.kind()).and("before", page.before());
        if (filter.viewer() != null) {
            where.append(" and (level <> PERSON or personId = :viewer)");
            parameters.and("viewer", filter.viewer());
        }
        if (filter.level() != null) {
            where.append(" and level = :level");
            parameters.and("level", filter.level());
        }
        if (filter.departmentId() != null) {
            where.append(" and departmentId = :department");
            parameters.and("department", filter.departmentId());
        }
        if (filter.personId() != null) {
            where.append(" and personId = :person");
            parameters.and("person", filter.personId());
        }
        if (filter.year() != null) {
            where.append(" and year = :year");
            parameters.and("year", filter.year());
        }
        return find(where.append(" order by id desc").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Allotment> counting(UUID departmentId, UUID personId, int year) {
        return counting(departmentId, personId, year, "");
    }

    @Override
    public List<Allotment> lock(UUID departmentId, UUID personId, int year) {
        return counting(departmentId, personId, year, " for update of a");
    }

    @SuppressWarnings("unchecked")
    private List<Allotment> counting(UUID departmentId, UUID personId, int year, String lock) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive upwards (id, parent_id, distance) as (
                            select id, parent_id, 0 from department where id = ?1 and library_id = ?4
                            union all
                            select d.id, d.parent_id, u.distance + 1
                            from department d join upwards u on d.id = u.parent_id where u.distance < 50)
                        select a.* from allotment a
                        where a.library_id = ?4 and a.year = ?3
                            and (a.level = 'LIBRARY' or a.person_id = ?2
                                or a.department_id = (
                                    select u.id from upwards u
                                        join allotment n on n.department_id = u.id and n.year = ?3 and n.kind = a.kind
                                    order by u.distance limit 1))
                        order by a.lock_rank, a.id""" + lock, Allotment.class)
                .setParameter(1, departmentId)
                .setParameter(2, personId)
                .setParameter(3, year)
                .setParameter(4, tenant.libraryId())
                .getResultList();
    }

    @Override
    public List<Allotment> lockThoseOf(Collection<UUID> itemIds) {
        return find(
                        "id in (select l.allotment.id from BudgetLine l where l.itemId in ?1) order by lockRank, id",
                        itemIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<BudgetLine> lines(Collection<UUID> itemIds) {
        return getEntityManager()
                .createQuery("from BudgetLine where itemId in ?1 order by id", BudgetLine.class)
                .setParameter(1, itemIds)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Booking> bookings(Collection<UUID> itemIds) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select id, item_id, allotment_id, kind, level, amount, status, corrects from budget_line
                        where library_id = ?1 and item_id = any (?2) order by id
                        """, Tuple.class)
                .setParameter(1, tenant.libraryId())
                .setParameter(2, itemIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(PanacheAllotments::booking).toList();
    }

    private static Booking booking(Tuple row) {
        return new Booking(
                row.get("id", UUID.class),
                row.get("item_id", UUID.class),
                row.get("allotment_id", UUID.class),
                AllotmentKind.valueOf(row.get("kind", String.class)),
                AllotmentLevel.valueOf(row.get("level", String.class)),
                row.get("amount", Long.class),
                BookingStatus.valueOf(row.get("status", String.class)),
                row.get("corrects", UUID.class));
    }

    @Override
    public List<BudgetLine> linesOf(UUID allotmentId, PageRequest page) {
        return page(
                "from BudgetLine where allotment.id = ?1 and id < ?2 order by id desc",
                BudgetLine.class,
                allotmentId,
                page);
    }

    @Override
    public List<AllotmentChange> changesOf(UUID allotmentId, PageRequest page) {
        return page(
                "from AllotmentChange where allotmentId = ?1 and id < ?2 order by id desc",
                AllotmentChange.class,
                allotmentId,
                page);
    }

    private <T> List<T> page(String query, Class<T> type, UUID allotmentId, PageRequest page) {
        return getEntityManager()
                .createQuery(query, type)
                .setParameter(1, allotmentId)
                .setParameter(2, page.before())
                .setMaxResults(page.oneMore())
                .getResultList();
    }

    @Override
    public List<LearningHours> hoursOf(UUID learnerId, Allotment allotment) {
        return getEntityManager()
                .createQuery(
                        "select l.startsOn, l.dueOn, l.amount from BudgetLine l where l.allotment.id = ?1"
                                + " and l.learnerId = ?2 and l.status in ?3 and l.dueOn is not null",
                        LearningHours.class)
                .setParameter(1, allotment.id())
                .setParameter(2, learnerId)
                .setParameter(3, List.of(BookingStatus.RESERVED, BookingStatus.COMMITTED))
                .getResultList();
    }

    @Override
    public long divided(UUID allotmentId) {
        return getEntityManager()
                .createQuery("select coalesce(sum(allotted), 0) from Allotment where dividedFrom = ?1", Long.class)
                .setParameter(1, allotmentId)
                .getSingleResult();
    }
}
