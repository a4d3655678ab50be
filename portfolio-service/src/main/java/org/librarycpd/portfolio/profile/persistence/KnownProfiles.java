package org.librarycpd.portfolio.profile.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.portfolio.profile.Profiles;

/** An older state that comes late changes nothing; each query names the library. */
@ApplicationScoped
public class KnownProfiles implements Profiles {

    private final EntityManager em;

    KnownProfiles(EntityManager em) {
        this.em = em;
    }

    /** What the whole library asks for and what the department adds; of two from one day the later one made. */
    @Override
    public Set<UUID> asked(String libraryId, UUID positionId, UUID departmentId, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<UUID> asked = em.createNativeQuery("""
                        select distinct unnest(competency_ids) from (
                            select distinct on (department_id is null) competency_ids from known_profile
                            where library_id = :library and position_id = :position and valid_from <= :day
                                and (valid_until is null or valid_until >= :day)
                                and (department_id = :department or department_id is null)
                            order by department_id is null, valid_from desc, id desc) applying
                        """, UUID.class)
                .setParameter("library", libraryId)
                .setParameter("position", positionId)
                .setParameter("day", day)
                .setParameter("department", departmentId)
                .getResultList();
        return Set.copyOf(asked);
    }

    @Override
    public void keep(UUID id, long version, String libraryId, Profile profile) {
        em.createNativeQuery("""
                        insert into known_profile
                            (id, library_id, version, position_id, department_id, valid_from, valid_until,
                                competency_ids)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version, position_id = excluded.position_id,
                                department_id = excluded.department_id, valid_from = excluded.valid_from,
                                valid_until = excluded.valid_until, competency_ids = excluded.competency_ids
                            where excluded.version > known_profile.version
                        """)
                .setParameter(1, id)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .setParameter(4, profile.positionId())
                .setParameter(5, profile.departmentId())
                .setParameter(6, profile.from())
                .setParameter(7, profile.until())
                .setParameter(8, profile.competencyIds().toArray(UUID[]::new))
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        em.createNativeQuery("delete from known_profile where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    public void forgetAll() {
        em.createNativeQuery("delete from known_profile").executeUpdate();
    }
}
