package org.librarycpd.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as it came, unread; dead letters and parked events are kept as this. */
record Envelope(String topic, String key, Map<String, String> headers, String payload) {

    static Envelope of(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        var id = uuid(headers.get("ce_id")).orElseGet(() -> place(record)).toString();
        headers.put("ce_id", id);
        var key = record.key() == null ? id : record.key();
        var payload = record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8);
        return new Envelope(record.topic(), key, headers, payload);
    }

    /** The text as an id, where it is one: what a stranger has sent may be anything. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static UUID place(ConsumerRecord<?, ?> record) {
        var place = record.topic() + "/" + record.partition() + "/" + record.offset();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return UUID.fromString(headers.get("ce_id"));
    }

    String type() {
        return headers.get("ce_type");
    }

    UUID subject() {
        return UUID.fromString(headers.get("ce_subject"));
    }

    long sequence() {
        return Long.parseLong(headers.get("ce_sequence"));
    }

    String libraryId() {
        return headers.get("ce_librarycpdtenant");
    }

    Instant time() {
        return Instant.parse(headers.get("ce_time"));
    }

    String traceparent() {
        return headers.get("traceparent");
    }

    String requestId() {
        return headers.get("x-request-id");
    }

    boolean isTombstone() {
        return payload == null;
    }
}
