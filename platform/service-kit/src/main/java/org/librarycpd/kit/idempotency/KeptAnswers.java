package org.librarycpd.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers already given, kept for 24 hours under who asked what with which key. */
@ApplicationScoped
class KeptAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String BY_NAME = " where who = ? and library_id = ? and method = ? and path = ? and key = ?";

    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;

    KeptAnswers(EntityManager em, ObjectMapper json, Clock clock) {
        this.em = em;
        this.json = json;
        this.clock = clock;
    }

    record Name(String who, String libraryId, String method, String path, String key) {

        long lock() {
            return ((long) hashCode() << 32) ^ (key + path + who).hashCode();
        }
    }

    record Kept(byte[] fingerprint, Response answer) {}

    /** @return false while a twin of this request is at work */
    boolean claim(Name name) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?)", Boolean.class)
                .setParameter(1, name.lock())
                .getSingleResult();
    }

    boolean waitForClaim(Name name, Duration atMost) {
        em.createNativeQuery("select set_config('lock_timeout', ?, true)", String.class)
                .setParameter(1, atMost.toMillis() + "ms")
                .getSingleResult();
        try {
            em.createNativeQuery("select 1 from pg_advisory_xact_lock(?)", Integer.class)
                    .setParameter(1, name.lock())
                    .getSingleResult();
            return true;
        } catch (PersistenceException stillAtWork) {
            return false;
        }
    }

    Optional<Kept> find(Name name) {
        var query = em.createNativeQuery(
                "select fingerprint, status, headers, body from idempotency_key" + BY_NAME + " and stored_at > ?",
                Tuple.class);
        named(query, name).setParameter(6, clock.instant().minus(KEPT));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().findFirst().map(this::kept);
    }

    void keep(Name name, byte[] fingerprint, Response answer) throws JsonProcessingException {
        var headers = answer.getStringHeaders().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(", ", e.getValue())));
        var body = answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity());
        var query = em.createNativeQuery("""
                insert into idempotency_key
                    (who, library_id, method, path, key, fingerprint, status, headers, body, stored_at)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
                on conflict (who, library_id, method, path, key) do update
                    set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                        body = excluded.body, stored_at = excluded.stored_at
                """);
        named(query, name)
                .setParameter(6, fingerprint)
                .setParameter(7, answer.getStatus())
                .setParameter(8, json.writeValueAsString(headers))
                .setParameter(9, body)
                .setParameter(10, clock.instant())
                .executeUpdate();
    }

    private static jakarta.persistence.Query named(jakarta.persistence.Query query, Name name) {
        return query.setParameter(1, name.who())
                .setParameter(2, name.libraryId())
                .setParameter(3, name.method())
                .setParameter(4, name.path())
                .setParameter(5, name.key());
    }

    private Kept kept(Tuple row) {
        var answer = Response.status(row.get(1, Integer.class)).entity(row.get(3, String.class));
        headers(row.get(2).toString()).forEach(answer::header);
        return new Kept(
                row.get(0, byte[].class),
                answer.type(MediaType.APPLICATION_JSON).build());
    }

    private Map<String, String> headers(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
