package org.librarycpd.test;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells events to the service under test and hears what it tells, over the real broker. */
public final class EventStream implements AutoCloseable {

    private final String brokers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    private final KafkaProducer<String, String> producer =
            new KafkaProducer<>(Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());

    /** Tells an event with a fresh id and returns the id. */
    public UUID tell(String topic, String type, UUID subject, long sequence, String libraryId, String data) {
        var id = UUID.randomUUID();
        tell(id, Instant.now(), topic, type, subject, sequence, libraryId, data);
        return id;
    }

    public void tell(
            UUID id,
            Instant time,
            String topic,
            String type,
            UUID subject,
            long sequence,
            String libraryId,
            String data) {
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/test");
        headers.put("ce_type", type);
        headers.put("ce_subject", subject.toString());
        headers.put("ce_time", time.toString());
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("content-type", "application/json");
        if (libraryId != null) {
            headers.put("ce_librarycpdtenant", libraryId);
        }
        var record = new ProducerRecord<>(topic, subject.toString(), data);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    /** Waits until an event that fits stands in the topic. */
    public Heard hear(String topic, Predicate<Heard> fits) {
        return await("an event on " + topic)
                .atMost(Duration.ofSeconds(20))
                .until(() -> all(topic).stream().filter(fits).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Everything that stands in a topic now. */
    public List<Heard> all(String topic) {
        var heard = new CopyOnWriteArrayList<Heard>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(heard(record)));
            }
        }
        return heard;
    }

    private static Heard heard(ConsumerRecord<String, String> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return new Heard(
                record.topic(),
                headers.get("ce_type"),
                UUID.fromString(headers.get("ce_id")),
                headers.get("ce_subject"),
                Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
                headers.get("ce_librarycpdtenant"),
                headers.get("traceparent"),
                record.value());
    }

    @Override
    public void close() {
        producer.close();
    }
}
