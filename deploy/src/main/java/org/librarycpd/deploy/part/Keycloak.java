package org.librarycpd.deploy.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.home.Realm;
import org.librarycpd.deploy.home.Site;

/** Keycloak on the same PostgreSQL, reachable from this machine only. */
public record Keycloak(Site site) implements Part {
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true");

    private static final Map<String, String> FOR_BUILD = Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "JAVA_OPTS",
            "-Xms64m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");

    /** What {@code kc.sh} would pass, with a smaller heap and one process less to look after. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=224m",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String preparation() {
        return Files.exists(builtWith()) ? "checking its build" : "building its server (only once)";
    }

    @Override
    public void prepare(Processes processes) {
        try (var lock = FileChannel.open(
                site.home().built().resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            build(processes);
            offerRealm();
        } catch (IOException e) {
            throw new CannotGoOn("Keycloak cannot be made ready in %s: %s".formatted(program(), e.getMessage()), e);
        }
    }

    private void build(Processes processes) throws IOException {
        var options = String.join(" ", BUILD_OPTIONS);
        if (Files.exists(builtWith()) && Files.readString(builtWith()).equals(options)) {
            return;
        }
        var command =
                new ArrayList<>(List.of("sh", program().resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        processes.run("keycloak-build", new Launch(command, FOR_BUILD));
        Files.writeString(builtWith(), options);
    }

    private void offerRealm() throws IOException {
        var folder = Files.createDirectories(program().resolve("data/import"));
        var draft = folder.resolveSibling("realm.new");
        Files.copy(site.home().realm(), draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
                draft,
                folder.resolve("librarycpd-realm.json"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Path builtWith() {
        return program().resolve("built-with");
    }

    private Path program() {
        return site.home().built().resolve("keycloak-" + Versions.of("keycloak"));
    }

    @Override
    public Launch launch() {
        var home = program();
        var command = Launch.java(JVM, "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized"));
        if (new RealmImport(site).isOutstanding()) {
            command.add("--import-realm");
        }
        return new Launch(command, environment());
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", site.databaseUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", site.databasePassword("keycloak"));
        environment.put("KC_DB_POOL_MAX_SIZE", "10");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(site.ports().of(Port.KEYCLOAK)));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(site.ports().of(Port.KEYCLOAK_MANAGEMENT)));
        environment.put("KC_HOSTNAME", site.ports().url(Port.KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", site.secrets().of(Site.KEYCLOAK_ADMIN));
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put(Realm.GATEWAY_URL, site.gatewayUrl());
        site.realm()
                .secretNames()
                .forEach(name -> environment.put(name, site.secrets().of(name)));
        return environment;
    }

    @Override
    public String readySign() {
        return site.realmUrl() + "/.well-known/openid-configuration";
    }

    @Override
    public boolean isReady() {
        return Web.answersOk(site.ports().url(Port.KEYCLOAK_MANAGEMENT) + "/health/ready")
                && Web.answersOk(readySign());
    }

    @Override
    public void settle() {
        new RealmImport(site).settle();
    }
}
