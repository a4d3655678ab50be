package org.librarycpd.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.audit.AuditTrail.Deed;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.kit.trace.Trace;

/** What happened, kept beside the change itself until the relay has told it; each fact leaves a line in the audit trail. */
@ApplicationScoped
public class Outbox {

    private final EntityManager em;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;
    private final Trace trace;
    private final Clock clock;
    private final String source;

    Outbox(
            EntityManager em,
            ObjectMapper json,
            AuditTrail audit,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction,
            Trace trace,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.em = em;
        this.json = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
        this.audit = audit;
        this.relay = relay;
        this.transaction = transaction;
        this.trace = trace;
        this.clock = clock;
        this.source = "/" + service;
    }

    /** An event that is written down after the change has been, so that it carries the new version. */
    @FunctionalInterface
    public interface Draft {
        OutgoingEvent write();
    }

    /** Must be called in the transaction of the change. */
    public void append(Draft... drafts) {
        em.flush();
        var events = Stream.of(drafts).map(Draft::write).toList();
        em.unwrap(Session.class).doWork(connection -> insert(connection, events));
        audit.record(events.stream()
                .filter(OutgoingEvent::isFact)
                .map(fact -> new Deed(fact.type(), fact.subject(), fact.sequence()))
                .toList());
        wakeTheRelayAfterCommit();
    }

    private void insert(Connection connection, List<OutgoingEvent> events) throws SQLException {
        var sql = "insert into outbox_message (topic, key, headers, payload) values (?, ?, ?::jsonb, ?)";
        try (var rows = connection.prepareStatement(sql)) {
            for (var event : events) {
                rows.setString(1, event.topic());
                rows.setString(2, event.subject().toString());
                rows.setString(3, write(headers(event)));
                rows.setString(4, event.data() == null ? null : write(event.data()));
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    private Map<String, String> headers(OutgoingEvent event) {
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", Ids.next().toString());
        headers.put("ce_source", source);
        headers.put("ce_type", event.type());
        headers.put("ce_subject", event.subject().toString());
        headers.put("ce_time", clock.instant().toString());
        headers.put("ce_sequence", Long.toString(event.sequence()));
        headers.put("content-type", "application/json");
        headers.put("ce_librarycpdtenant", event.libraryId());
        headers.put("traceparent", trace.parent());
        headers.put("x-request-id", trace.requestId());
        headers.values().removeIf(java.util.Objects::isNull);
        return headers;
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void wakeTheRelayAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
