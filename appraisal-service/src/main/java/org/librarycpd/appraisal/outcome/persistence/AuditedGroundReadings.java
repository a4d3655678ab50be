package org.librarycpd.appraisal.outcome.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.outcome.GroundReading;
import org.librarycpd.appraisal.outcome.GroundReadings;
import org.librarycpd.appraisal.outcome.ReadGrounds;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;

/** What the audit trail says of it. */
@ApplicationScoped
public class AuditedGroundReadings implements GroundReadings {

    private final EntityManager em;
    private final Tenant tenant;

    AuditedGroundReadings(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public List<GroundReading> of(UUID outcomeId, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select id, actor, on_behalf_of, at from audit_entry
                        where library_id = :library and subject_id = :outcome and deed = :deed and id < :before
                        order by id desc limit :limit
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("outcome", outcomeId)
                .setParameter("deed", ReadGrounds.DEED)
                .setParameter("before", page.before())
                .setParameter("limit", page.oneMore())
                .getResultList();
        return rows.stream()
                .map(row -> new GroundReading(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, UUID.class),
                        row.get(3, Instant.class)))
                .toList();
    }
}
