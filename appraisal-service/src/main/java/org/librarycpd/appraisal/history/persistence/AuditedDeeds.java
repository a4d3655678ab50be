package org.librarycpd.appraisal.history.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.history.Deed;
import org.librarycpd.appraisal.history.Deeds;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;

/** Being native, the statement names the library itself. */
@ApplicationScoped
public class AuditedDeeds implements Deeds {

    private final EntityManager em;
    private final Tenant tenant;

    AuditedDeeds(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public List<Deed> of(Collection<UUID> subjectIds, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select id, at, deed, actor, on_behalf_of, subject_id from audit_entry
                        where library_id = :library and subject_id = any (cast(:subjects as uuid[])) and id > :beyond
                        order by id limit :limit
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("subjects", subjectIds.toArray(UUID[]::new))
                .setParameter("beyond", page.beyond())
                .setParameter("limit", page.oneMore())
                .getResultList();
        return rows.stream()
                .map(row -> new Deed(
                        row.get(0, UUID.class),
                        row.get(1, Instant.class),
                        name(row.get(2, String.class)),
                        row.get(3, String.class),
                        row.get(4, UUID.class),
                        row.get(5, UUID.class)))
                .toList();
    }

    /** Of {@code appraisal.AppraisalConfirmed.v1} the middle. */
    private static String name(String deed) {
        return deed.replaceFirst("^[a-z]+\\.", "").replaceFirst("\\.v\\d+$", "");
    }
}
