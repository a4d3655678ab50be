package org.librarycpd.appraisal.gap.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.gap.GapGrouping;
import org.librarycpd.appraisal.gap.GapReports;
import org.librarycpd.kit.security.Tenant;

/** Being native, each statement names the library itself; persons count where they work now. */
@ApplicationScoped
public class StoredGapReports implements GapReports {

    private static final String GAPS = """
            from competency_gap g left join lateral (
                select m.department_id, m.position_id from known_staff_member m
                where m.library_id = g.library_id and m.person_id = g.person_id
                order by m.employed_from desc limit 1) s on true
            where g.library_id = :library
                and (cast(:everywhere as boolean) or s.department_id = any (cast(:departments as uuid[])))
            """;

    private static final String COUNTS = """
            select %s as id,
                count(*) filter (where g.status = 'OPEN') as open,
                count(*) filter (where g.status = 'PLANNED') as planned,
                count(*) filter (where g.status = 'EVIDENCED') as evidenced,
                count(*) filter (where g.status = 'CLOSED') as closed,
                count(*) filter (where g.status = 'WAIVED') as waived,
                count(distinct g.person_id) as people
            """ + GAPS + """
            group by 1
            order by count(*) filter (where g.status in ('OPEN', 'PLANNED', 'EVIDENCED')) desc, 1
            """;

    private static final String CLOSING = """
            with closed as (select g.id, g.person_id, g.counts_from
            """ + GAPS + """
                and g.status = 'CLOSED'
                and (:competency = '' or cast(g.competency_id as text) = :competency))
            select r.programme_id, count(distinct c.id) as gaps, count(distinct c.person_id) as people,
                (select count(*) from closed) as of_closed
            from closed c join gap_evidence e on e.gap_id = c.id and e.stands and e.verified_at >= c.counts_from
                join known_programme_run r on r.id = e.run_id
            group by r.programme_id order by gaps desc, r.programme_id
            """;

    private final EntityManager em;
    private final Tenant tenant;

    StoredGapReports(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public List<Count> counts(GapGrouping by, Scope scope) {
        var group = switch (by) {
            case COMPETENCY -> "g.competency_id";
            case DEPARTMENT -> "s.department_id";
            case POSITION -> "s.position_id";
        };
        return rows(asked(COUNTS.formatted(group), scope)).stream()
                .map(row -> new Count(
                        row.get("id", UUID.class),
                        number(row, "open"),
                        number(row, "planned"),
                        number(row, "evidenced"),
                        number(row, "closed"),
                        number(row, "waived"),
                        number(row, "people")))
                .toList();
    }

    @Override
    public List<Closing> closingProgrammes(UUID competencyId, Scope scope) {
        var query =
                asked(CLOSING, scope).setParameter("competency", competencyId == null ? "" : competencyId.toString());
        return rows(query).stream()
                .map(row -> new Closing(
                        row.get("programme_id", UUID.class),
                        number(row, "gaps"),
                        number(row, "people"),
                        number(row, "of_closed")))
                .toList();
    }

    private Query asked(String sql, Scope scope) {
        var departments = scope.departmentIds();
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("everywhere", departments == null)
                .setParameter("departments", departments == null ? new UUID[0] : departments.toArray(UUID[]::new))
                .setMaxResults(scope.limit());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
