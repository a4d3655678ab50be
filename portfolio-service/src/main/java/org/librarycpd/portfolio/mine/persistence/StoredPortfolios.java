package org.librarycpd.portfolio.mine.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.mine.Portfolio;
import org.librarycpd.portfolio.mine.Portfolio.Learnt;
import org.librarycpd.portfolio.mine.Portfolio.Line;
import org.librarycpd.portfolio.mine.Portfolios;

/** One statement for a person, one for a page of the list; being native, both name the library. */
@ApplicationScoped
public class StoredPortfolios implements Portfolios {

    private final EntityManager em;
    private final Tenant tenant;

    StoredPortfolios(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public Portfolio of(UUID personId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select 'entry', status, kind, cast(extract(year from completed_on) as int), count(*), sum(hours)
                        from portfolio_entry where library_id = :library and owner_id = :person
                            and (status not in ('DRAFT', 'RETURNED'))
                        group by 2, 3, 4
                        union all
                        select 'plan', status, null, null, count(*), 0
                        from learning_plan where library_id = :library and learner_id = :person and status <> 'DRAFT'
                        group by 2
                        order by 4 desc nulls last, 3
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("person", personId)
                .getResultList();
        var entries = new TreeMap<String, Long>();
        var plans = new TreeMap<String, Long>();
        var learnt = new ArrayList<Learnt>();
        for (var row : rows) {
            var status = row.get(1, String.class);
            var count = number(row, 4);
            Map<String, Long> counts = "plan".equals(row.get(0, String.class)) ? plans : entries;
            counts.merge(status, count, Long::sum);
            if ("VERIFIED".equals(status)) {
                learnt.add(new Learnt((int) number(row, 3), row.get(2, String.class), count, number(row, 5)));
            }
        }
        return new Portfolio(personId, entries, List.copyOf(learnt), plans);
    }

    @Override
    public List<Line> list(PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select m.id, m.person_id, m.family_name, m.given_name, m.department_id,
                            count(e.id), coalesce(sum(e.hours), 0)
                        from (select * from staff_member
                              where library_id = :library and person_id is not null and id < :before
                              order by id desc limit :limit) m
                        left join portfolio_entry e
                            on e.library_id = m.library_id and e.owner_id = m.person_id and e.status = 'VERIFIED'
                        group by m.id, m.person_id, m.family_name, m.given_name, m.department_id
                        order by m.id desc
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("before", page.before())
                .setParameter("limit", page.oneMore())
                .getResultList();
        return rows.stream()
                .map(row -> new Line(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, UUID.class),
                        number(row, 5),
                        number(row, 6)))
                .toList();
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
