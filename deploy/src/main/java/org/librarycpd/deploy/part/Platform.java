package org.librarycpd.deploy.part;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.home.Site;

/** All parts, in the order in which they need each other. */
public final class Platform {
    public static final int PARTS = 9;

    /** More at once only get into each other's way on two cores. */
    private static final int SERVICES_AT_ONCE = 2;

    private final Postgres postgres;
    private final Kafka kafka;
    private final Keycloak keycloak;
    private final List<Service> services;

    public Platform(Site site) {
        this.postgres = new Postgres(site);
        this.kafka = new Kafka(site);
        this.keycloak = new Keycloak(site);
        this.services = List.of(
                Service.portfolio(site),
                Service.withDatabase(site, "appraisal-service", "appraisal", Port.APPRAISAL),
                Service.withDatabase(site, "provider-registry-service", "registry", Port.REGISTRY),
                Service.withDatabase(site, "rating-service", "rating", Port.RATING),
                Service.withDatabase(site, "notification-service", "notification", Port.NOTIFICATION),
                Service.gateway(site));
    }

    public List<Part> parts() {
        return Stream.<Part>concat(Stream.of(postgres, kafka, keycloak), services.stream())
                .toList();
    }

    /** Returns when every part is ready and lives; the first that is not ends it. */
    public void start(Processes processes, Progress progress, boolean onlyBacking) {
        var wanted = onlyBacking ? List.<Service>of() : services;
        wanted.forEach(service -> service.prepare(processes));
        var threads = Executors.newCachedThreadPool();
        var starts = new ArrayList<Start>();
        try {
            begin(processes, progress, wanted, threads, starts);
            starts.forEach(Start::requireAlive);
        } finally {
            threads.shutdownNow();
        }
    }

    private void begin(
            Processes processes, Progress progress, List<Service> wanted, ExecutorService threads, List<Start> starts) {
        var gate = new Semaphore(SERVICES_AT_ONCE, true);
        var postgresUp = run(new Start(postgres, processes, progress), starts, threads);
        var kafkaUp = run(new Start(kafka, processes, progress), starts, threads);
        var keycloakStart = new Start(keycloak, processes, progress);
        starts.add(keycloakStart);
        var keycloakUp = CompletableFuture.allOf(
                        CompletableFuture.runAsync(keycloakStart::prepare, threads), postgresUp)
                .thenRunAsync(keycloakStart::launch, threads);
        var awaited = new ArrayList<>(List.of(postgresUp, kafkaUp, keycloakUp));
        for (var service : wanted) {
            var start = new Start(service, processes, progress);
            starts.add(start);
            awaited.add(CompletableFuture.allOf(postgresUp, kafkaUp)
                    .thenRunAsync(() -> within(gate, start::launch), threads));
        }
        awaitAll(awaited, processes);
    }

    private static CompletableFuture<Void> run(Start start, List<Start> starts, ExecutorService threads) {
        starts.add(start);
        return CompletableFuture.runAsync(
                () -> {
                    start.prepare();
                    start.launch();
                },
                threads);
    }

    private static void within(Semaphore gate, Runnable work) {
        try {
            gate.acquire();
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while starting.", e);
        }
        try {
            work.run();
        } finally {
            gate.release();
        }
    }

    /** The first failure is the one that counts: it ends the others. */
    private static void awaitAll(List<CompletableFuture<Void>> starts, Processes processes) {
        var failed = new CompletableFuture<Void>();
        for (var start : starts) {
            var unused = start.whenComplete((done, problem) -> {
                if (problem != null) {
                    failed.completeExceptionally(problem);
                }
            });
        }
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            processes.refuseMore();
            throw e.getCause() instanceof CannotGoOn sentence ? sentence : e;
        }
    }
}
