package org.librarycpd.appraisal.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.HrOfficers;
import org.librarycpd.kit.security.Tenant;

@ApplicationScoped
public class StoredHrOfficers implements HrOfficers {

    private final EntityManager em;
    private final Tenant tenant;
    private final Clock clock;

    StoredHrOfficers(EntityManager em, Tenant tenant, Clock clock) {
        this.em = em;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> today() {
        return em.createNativeQuery("""
                        select distinct coalesce(s.person_id, a.person_id) from known_appointment a
                            left join known_staff_member s on s.id = a.staff_member_id and s.library_id = a.library_id
                        where a.library_id = :library and a.kind = 'HR_OFFICER'
                            and coalesce(s.person_id, a.person_id) is not null
                            and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
                        """, UUID.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }
}
