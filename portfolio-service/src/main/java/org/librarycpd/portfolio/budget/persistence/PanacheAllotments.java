package org.librarycpd.portfolio.budget.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.budget.BudgetRule.A_DEPARTMENT_HAS_ONE_ALLOTMENT_A_YEAR;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.budget.Allotment;
import org.librarycpd.portfolio.budget.AllotmentKind;
import org.librarycpd.portfolio.budget.Allotments;
import org.librarycpd.portfolio.budget.BudgetLine;

@ApplicationScoped
public class PanacheAllotments implements Allotments, PanacheRepositoryBase<Allotment, UUID> {

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
    public List<Allotment> list(AllotmentKind kind, UUID departmentId, Integer year, PageRequest page) {
        var where = new StringBuilder("kind = :kind and id < :before");
        var parameters = Parameters.with("kind", kind).and("before", page.before());
        if (departmentId != null) {
            where.append(" and departmentId = :department");
            parameters.and("department", departmentId);
        }
        if (year != null) {
            where.append(" and year = :year");
            parameters.and("year", year);
        }
        return find(where.append(" order by id desc").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Allotment> lock(UUID departmentId, int year) {
        return find("departmentId = ?1 and year = ?2 order by lockRank, id", departmentId, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
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
}
