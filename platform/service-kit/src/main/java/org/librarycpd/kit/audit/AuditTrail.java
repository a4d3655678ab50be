package org.librarycpd.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.hibernate.Session;
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

    /** @param version of the subject once the deed is written */
    public record Deed(String deed, UUID subjectId, long version) {}

    /**
     * @param deed what was done, for example {@code portfolio.LearningPlanSubmitted.v1}
     * @param version tells the subject's version once the deed is written
     */
    public void record(String deed, UUID subjectId, LongSupplier version) {
        em.flush();
        record(List.of(new Deed(deed, subjectId, version.getAsLong())));
    }

    /** What is written already, any number of deeds in one go. */
    public void record(List<Deed> deeds) {
        if (!deeds.isEmpty()) {
            em.unwrap(Session.class).doWork(connection -> insert(connection, deeds));
        }
    }

    private void insert(Connection connection, List<Deed> deeds) throws SQLException {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var lines = connection.prepareStatement("""
                insert into audit_entry
                    (id, at, library_id, actor, on_behalf_of, deed, subject_id, subject_version, request_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (var done : deeds) {
                lines.setObject(1, Ids.next());
                lines.setObject(2, now);
                lines.setString(3, tenant.libraryId());
                lines.setString(4, actor.name());
                lines.setObject(5, actor.onBehalfOf(), Types.OTHER);
                lines.setString(6, done.deed());
                lines.setObject(7, done.subjectId());
                lines.setLong(8, done.version());
                lines.setString(9, trace.requestId());
                lines.addBatch();
            }
            lines.executeBatch();
        }
    }
}
