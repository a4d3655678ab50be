package org.librarycpd.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was heard, what waits for something missing and what nobody could read, in the service's own database. */
@ApplicationScoped
class Inbox {

    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;

    private final String service;

    Inbox(
            EntityManager em,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.em = em;
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    /** @return false where this consumer has heard it before */
    boolean isFirst(UUID eventId, String consumer) {
        return em.createNativeQuery(
                                "insert into inbox_event (event_id, consumer, heard_at) values (?, ?, ?) on conflict do nothing")
                        .setParameter(1, eventId)
                        .setParameter(2, consumer)
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }

    void begin(String consumer) {
        em.createNativeQuery("insert into consumer_start (consumer, began_at) values (?, ?) on conflict do nothing")
                .setParameter(1, consumer)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /** When this consumer first listened; effects towards people come only from what is younger. */
    Instant beganAt(String consumer) {
        return (Instant) em.createNativeQuery("select began_at from consumer_start where consumer = ?", Instant.class)
                .setParameter(1, consumer)
                .getSingleResult();
    }

    void park(Envelope event, String consumer, UUID missing) {
        em.createNativeQuery("""
                        insert into parked_event (event_id, consumer, missing_id, happened_at, tried_at, envelope)
                        values (?, ?, ?, ?, ?, cast(? as jsonb))
                        on conflict (event_id, consumer) do update
                            set missing_id = excluded.missing_id, tried_at = excluded.tried_at
                        """)
                .setParameter(1, event.id())
                .setParameter(2, consumer)
                .setParameter(3, missing)
                .setParameter(4, event.time())
                .setParameter(5, clock.instant())
                .setParameter(6, write(event))
                .executeUpdate();
    }

    void bury(Envelope event, String consumer, String reason) {
        em.createNativeQuery("""
                        insert into dead_letter (event_id, consumer, died_at, reason, envelope)
                        values (?, ?, ?, ?, cast(? as jsonb))
                        on conflict (event_id, consumer) do update set reason = excluded.reason
                        """)
                .setParameter(1, event.id())
                .setParameter(2, consumer)
                .setParameter(3, clock.instant())
                .setParameter(4, reason)
                .setParameter(5, write(event))
                .executeUpdate();
        tellTheDeadLetterTopic(event, consumer, reason);
    }

    private void tellTheDeadLetterTopic(Envelope event, String consumer, String reason) {
        var headers = new HashMap<>(event.headers());
        headers.put("dead-letter-consumer", consumer);
        headers.put("dead-letter-reason", reason);
        headers.put("dead-letter-topic", event.topic());
        em.createNativeQuery(
                        "insert into outbox_message (topic, key, headers, payload) values (?, ?, cast(? as jsonb), ?)")
                .setParameter(1, service + ".dead-letters")
                .setParameter(2, event.key())
                .setParameter(3, write(headers))
                .setParameter(4, event.payload())
                .executeUpdate();
    }

    List<Waiting> parkedFor(UUID... missing) {
        return waiting("select event_id, consumer, envelope from parked_event where missing_id = any (?)", missing);
    }

    List<Waiting> parkedLongest(Duration atLeast) {
        return waiting(
                "select event_id, consumer, envelope from parked_event where tried_at < ? order by tried_at limit 100",
                clock.instant().minus(atLeast));
    }

    List<Waiting> deadLetters(UUID eventId) {
        return waiting("select event_id, consumer, envelope from dead_letter where event_id = ?", eventId);
    }

    boolean unpark(Waiting event) {
        return remove("parked_event", event);
    }

    boolean exhume(Waiting event) {
        return remove("dead_letter", event);
    }

    private boolean remove(String table, Waiting event) {
        return em.createNativeQuery("delete from " + table + " where event_id = ? and consumer = ?")
                        .setParameter(1, event.eventId())
                        .setParameter(2, event.consumer())
                        .executeUpdate()
                == 1;
    }

    private List<Waiting> waiting(String sql, Object parameter) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(sql, Tuple.class)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream()
                .map(r -> new Waiting(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        read(r.get(2).toString())))
                .toList();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Envelope read(String envelope) {
        try {
            return json.readValue(envelope, Envelope.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Waiting(UUID eventId, String consumer, Envelope envelope) {}
}
