package org.librarycpd.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
            if (deeds.size() == 1) {
                write(lines, deeds.get(0), now);
                lines.executeUpdate();
                return;
            }
            for (var done : deeds) {
                write(lines, done, now);
                lines.addBatch();
            }
            lines.executeBatch();
        }
    }

    private void write(PreparedStatement line, Deed done, OffsetDateTime now) throws SQLException {
        line.setObject(1, Ids.next());
        line.setObject(2, now);
        line.setString(3, tenant.libraryId());
        line.setString(4, actor.name());
        line.setObject(5, actor.onBehalfOf(), Types.OTHER);
        line.setString(6, done.deed());
        line.setObject(7, done.subjectId());
        line.setLong(8, done.version());
        line.setString(9, trace.requestId());
    }
}
