package org.librarycpd.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** PostgreSQL from its binaries and a Kafka broker in this very process. */
class EmbeddedParts implements Backing.Parts {

    private EmbeddedPostgres postgres;
    private KafkaConfig brokerSettings;
    private KafkaRaftServer broker;

    @Override
    public Map<String, String> start() throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_connections", "60")
                .start();
        var port = freePort();
        brokerSettings = KafkaConfig.fromProps(formatted(port, freePort()));
        startBroker();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "kafka.bootstrap.servers",
                "localhost:" + port);
    }

    private void startBroker() {
        broker = new KafkaRaftServer(brokerSettings, Time.SYSTEM);
        broker.startup();
    }

    @Override
    public void withoutBroker(Runnable work) {
        broker.shutdown();
        broker.awaitShutdown();
        try {
            work.run();
        } finally {
            startBroker();
        }
    }

    private static Properties formatted(int port, int controllerPort) throws IOException {
        var folder = Files.createTempDirectory("kafka");
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.enable", "false");
        var file = Files.createTempFile("kafka", ".properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        StorageTool.execute(
                new String[] {"format", "-t", "4L6g3nShT-eMCtK--X86sw", "-c", file.toString(), "--ignore-formatted"},
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return settings;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (broker != null) {
            broker.shutdown();
            broker.awaitShutdown();
        }
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
