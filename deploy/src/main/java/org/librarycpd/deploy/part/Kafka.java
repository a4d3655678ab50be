package org.librarycpd.deploy.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.FileTree;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.home.Site;

/** One Kafka broker that is its own controller. */
public record Kafka(Site site) implements Part {
    private static final List<String> LOGGING = List.of(
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.server=info",
            "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaConfig=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.log=info");

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String preparation() {
        return Files.exists(data()) ? "checking its data folder" : "creating its data folder";
    }

    @Override
    public void prepare(Processes processes) {
        refuseBrokenData();
        if (!Files.exists(data())) {
            format(processes);
        }
        writeSettings(data());
    }

    private void refuseBrokenData() {
        if (Files.exists(data()) && !Files.exists(data().resolve("meta.properties"))) {
            throw new CannotGoOn(
                    "%s is not a whole Kafka data folder: meta.properties is missing. Put a copy back, or start afresh with 'deploy/local reset'."
                            .formatted(data()));
        }
    }

    private void format(Processes processes) {
        var draft = data().resolveSibling("kafka.new");
        FileTree.delete(draft);
        writeSettings(draft);
        var command = Launch.java(List.of("-Xmx96m", "-XX:TieredStopAtLevel=1"), "-cp", classpath());
        command.addAll(List.of(
                "kafka.tools.StorageTool", "format", "-t", Uuid.randomUuid().toString()));
        command.addAll(List.of("-c", settings().toString()));
        processes.run("kafka-format", Launch.of(command));
        FileTree.complete(draft, data());
    }

    private void writeSettings(Path folder) {
        var text = settingsFor(folder).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .sorted()
                .collect(Collectors.joining());
        try {
            Files.writeString(settings(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> settingsFor(Path folder) {
        var broker = "localhost:" + site.ports().of(Port.KAFKA);
        var controller = "localhost:" + site.ports().of(Port.KAFKA_CONTROLLER);
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", 1),
                Map.entry("controller.quorum.voters", "1@" + controller),
                Map.entry("listeners", "PLAINTEXT://%s,CONTROLLER://%s".formatted(broker, controller)),
                Map.entry("advertised.listeners", "PLAINTEXT://" + broker),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"),
                Map.entry("log.dirs", folder),
                Map.entry("auto.create.topics.enable", true),
                Map.entry("num.partitions", 3),
                Map.entry("default.replication.factor", 1),
                Map.entry("offsets.topic.replication.factor", 1),
                Map.entry("offsets.topic.num.partitions", 3),
                Map.entry("transaction.state.log.replication.factor", 1),
                Map.entry("transaction.state.log.min.isr", 1),
                Map.entry("transaction.state.log.num.partitions", 1),
                Map.entry("share.coordinator.state.topic.replication.factor", 1),
                Map.entry("share.coordinator.state.topic.min.isr", 1),
                Map.entry("group.initial.rebalance.delay.ms", 0),
                // the cleaner would take 128 MiB for itself
                Map.entry("log.cleaner.dedupe.buffer.size", 4 * 1024 * 1024),
                Map.entry("num.network.threads", 2),
                Map.entry("num.io.threads", 4));
    }

    private Path data() {
        return site.home().kafka();
    }

    private Path settings() {
        return site.home().folder().resolve("kafka.properties");
    }

    private String classpath() {
        return site.home().launcher().toString();
    }

    @Override
    public Launch launch() {
        var command = Launch.java(List.of("-Xms48m", "-Xmx160m", "-XX:TieredStopAtLevel=1"));
        command.addAll(LOGGING);
        command.addAll(List.of("-cp", classpath(), "kafka.Kafka", settings().toString()));
        return new Launch(command, Map.of("MALLOC_ARENA_MAX", "2"));
    }

    @Override
    public String readySign() {
        return "an answer on port " + site.ports().of(Port.KAFKA);
    }

    @Override
    public boolean isReady() {
        return listens() && answers();
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", site.ports().of(Port.KAFKA)), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean answers() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", "localhost:" + site.ports().of(Port.KAFKA));
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
