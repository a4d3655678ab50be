package org.librarycpd.test;

import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same parts from containers, with {@code -Dcpd.backing=containers}. */
class ContainerParts implements Backing.Parts {

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka-native:4.1.0");

    @Override
    public Map<String, String> start() {
        Startables.deepStart(postgres, kafka).join();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.getJdbcUrl(),
                "quarkus.datasource.username", postgres.getUsername(),
                "quarkus.datasource.password", postgres.getPassword(),
                "kafka.bootstrap.servers", kafka.getBootstrapServers());
    }

    @Override
    public void close() {
        postgres.stop();
        kafka.stop();
    }
}
