package org.librarycpd.appraisal.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.staff.LinesOfAuthority;
import org.librarycpd.appraisal.staff.OrganisationChart;
import org.librarycpd.kit.security.Tenant;

/** Two statements, however large the library; being native, each names it itself. */
@ApplicationScoped
public class StoredOrganisationChart implements OrganisationChart {

    private final EntityManager em;
    private final Tenant tenant;

    StoredOrganisationChart(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public LinesOfAuthority on(LocalDate day) {
        var heads = new HashMap<UUID, List<UUID>>();
        var founders = new ArrayList<UUID>();
        for (var office : offices(day)) {
            var department = office.get(0, UUID.class);
            var people = department == null ? founders : heads.computeIfAbsent(department, d -> new ArrayList<>());
            people.add(office.get(1, UUID.class));
        }
        return new LinesOfAuthority(parents(), heads, founders);
    }

    private Map<UUID, UUID> parents() {
        var parents = new HashMap<UUID, UUID>();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select id, parent_id from known_department where library_id = ?", Tuple.class)
                .setParameter(1, tenant.libraryId())
                .getResultList();
        rows.forEach(row -> parents.put(row.get(0, UUID.class), row.get(1, UUID.class)));
        return parents;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> offices(LocalDate day) {
        return em.createNativeQuery("""
                        select case a.kind when 'HEAD' then a.department_id end as department,
                            coalesce(s.person_id, a.person_id) as person
                        from known_appointment a
                            left join known_staff_member s on s.id = a.staff_member_id and s.library_id = a.library_id
                        where a.library_id = :library and a.kind in ('HEAD', 'FOUNDER')
                            and (a.kind = 'FOUNDER' or a.department_id is not null)
                            and coalesce(s.person_id, a.person_id) is not null
                            and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
                        order by a.valid_from desc, a.id
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("day", day)
                .getResultList();
    }
}
