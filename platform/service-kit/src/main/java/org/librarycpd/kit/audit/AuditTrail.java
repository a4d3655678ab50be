package org.librarycpd.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.librarycpd.kit.security.Actor;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.kit.trace.Trace;

/** Who did what, written in the transaction of the deed; the database refuses to change or remove a line. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager em;
    private final Actor actor;
    private final Tenant tenant;
    private final Trace trace;
    private final Clock clock;

    AuditTrail(EntityManager em, Actor actor, Tenant tenant, Trace trace, Clock clock) {
        this.em = em;
        this.actor = actor;
        this.tenant = tenant;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * @param deed what was done, for example {@code portfolio.LearningPlanSubmitted.v1}
     * @param version tells the subject's version once the deed is written
     */
    public void record(String deed, UUID subjectId, LongSupplier version) {
        em.flush();
        em.createNativeQuery("""
                        insert into audit_entry
                            (id, at, library_id, actor, on_behalf_of, deed, subject_id, subject_version, request_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, clock.instant())
                .setParameter(3, tenant.libraryId())
                .setParameter(4, actor.name())
                .setParameter(5, actor.onBehalfOf())
                .setParameter(6, deed)
                .setParameter(7, subjectId)
                .setParameter(8, version.getAsLong())
                .setParameter(9, trace.requestId())
                .executeUpdate();
    }
}
