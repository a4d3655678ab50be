package org.librarycpd.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The connection to Kafka over which the relay sends, made when it is first needed. */
@ApplicationScoped
public class Broker {

    private final String servers;
    private Producer<String, byte[]> producer;

    Broker(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers",
                            servers,
                            "acks",
                            "all",
                            "enable.idempotence",
                            true,
                            // a batch that fails holds the next one back, so that none comes out of its order
                            "max.in.flight.requests.per.connection",
                            1,
                            "linger.ms",
                            2,
                            "buffer.memory",
                            8 << 20,
                            "delivery.timeout.ms",
                            30_000,
                            "request.timeout.ms",
                            10_000,
                            "max.block.ms",
                            10_000),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    synchronized void close(@Observes ShutdownEvent stopping) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
