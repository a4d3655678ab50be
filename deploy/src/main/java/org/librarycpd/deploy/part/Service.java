package org.librarycpd.deploy.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.home.Site;

/** One of our own processes, as it was packaged. */
public record Service(String name, Path runner, int port, Map<String, String> environment) implements Part {
    private static final List<String> SMALL = List.of(
            "-Xms32m", "-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30");

    /** A service with a database of its own. */
    static Service withDatabase(Site site, String name, String database, Port port) {
        return new Service(
                name,
                runner(site, name),
                site.ports().of(port),
                Map.of(
                        "DB_URL", site.databaseUrl(database),
                        "DB_USER", database,
                        "DB_PASSWORD", site.databasePassword(database),
                        "KAFKA_BOOTSTRAP_SERVERS", "localhost:" + site.ports().of(Port.KAFKA),
                        "OIDC_URL", site.realmUrl()));
    }

    /** Signs certificates in the name that people outside know it by. */
    static Service portfolio(Site site) {
        var service = withDatabase(site, "portfolio-service", "portfolio", Port.PORTFOLIO);
        var environment = new HashMap<>(service.environment());
        environment.put("CREDENTIAL_KEY", site.credentialKey());
        environment.put("PUBLIC_URL", site.gatewayUrl());
        return new Service(service.name(), service.runner(), service.port(), environment);
    }

    static Service gateway(Site site) {
        return new Service(
                "gateway",
                runner(site, "gateway"),
                site.ports().of(Port.GATEWAY),
                Map.of(
                        "OIDC_URL", site.realmUrl(),
                        "PORTFOLIO_URL", site.ports().url(Port.PORTFOLIO),
                        "APPRAISAL_URL", site.ports().url(Port.APPRAISAL),
                        "REGISTRY_URL", site.ports().url(Port.REGISTRY),
                        "RATING_URL", site.ports().url(Port.RATING),
                        "NOTIFICATION_URL", site.ports().url(Port.NOTIFICATION)));
    }

    private static Path runner(Site site, String module) {
        return site.home().project().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public void prepare(Processes processes) {
        if (!Files.exists(runner)) {
            throw new CannotGoOn("%s is not built: %s is missing. Build it with './mvnw -DskipTests package'."
                    .formatted(name, runner));
        }
    }

    @Override
    public Launch launch() {
        var surroundings = new HashMap<>(environment);
        surroundings.put("PORT", Integer.toString(port));
        surroundings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        // Keycloak may still be on its way up
        surroundings.put("QUARKUS_OIDC_CONNECTION_DELAY", "120S");
        surroundings.put("MALLOC_ARENA_MAX", "2");
        var options = new ArrayList<>(SMALL);
        options.addAll(wishes());
        return new Launch(Launch.java(options, "-jar", runner.toString()), surroundings);
    }

    /** For measuring under load, say, with more memory and the whole compiler. The last of two options counts. */
    private static List<String> wishes() {
        var options = System.getenv().getOrDefault("LIBRARYCPD_SERVICE_OPTIONS", "");
        return options.isBlank() ? List.of() : List.of(options.strip().split("\\s+", -1));
    }

    @Override
    public String readySign() {
        return "http://localhost:%d/q/health/ready".formatted(port);
    }

    @Override
    public boolean isReady() {
        return Web.answersOk(readySign());
    }
}
