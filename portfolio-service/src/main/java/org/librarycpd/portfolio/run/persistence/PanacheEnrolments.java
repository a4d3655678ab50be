package org.librarycpd.portfolio.run.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.run.Enrolments;

@ApplicationScoped
public class PanacheEnrolments implements Enrolments {

    private final EntityManager em;
    private final Tenant tenant;

    PanacheEnrolments(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public void keep(UUID enrolmentId, UUID runId, UUID personId, Instant enrolledAt) {
        em.createNativeQuery("""
                        insert into known_enrolment (id, library_id, run_id, person_id, enrolled_at)
                        values (?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .setParameter(1, enrolmentId)
                .setParameter(2, tenant.libraryId())
                .setParameter(3, runId)
                .setParameter(4, personId)
                .setParameter(5, enrolledAt)
                .executeUpdate();
    }

    @Override
    public Set<UUID> among(Collection<UUID> runIds, UUID personId) {
        if (runIds.isEmpty()) {
            return Set.of();
        }
        @SuppressWarnings("unchecked")
        List<UUID> runs = em.createNativeQuery(
                        "select run_id from known_enrolment where library_id = ? and person_id = ? and run_id = any (?)",
                        UUID.class)
                .setParameter(1, tenant.libraryId())
                .setParameter(2, personId)
                .setParameter(3, runIds.toArray(UUID[]::new))
                .getResultList();
        return new HashSet<>(runs);
    }
}
