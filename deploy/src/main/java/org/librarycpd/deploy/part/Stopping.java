package org.librarycpd.deploy.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.home.Ledger;
import org.librarycpd.deploy.home.PartProcess;

/** Ends every process of the ledger that is still ours, and no other: those first that others do not need. */
public final class Stopping {
    private static final Set<String> BACKING = Set.of("postgres", "kafka", "keycloak");
    private static final List<Predicate<PartProcess>> ORDER = List.of(
            process -> !BACKING.contains(process.part()),
            process -> !process.part().equals("postgres"),
            process -> true);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long GLANCE_MILLIS = 50;

    private final Ledger ledger;

    public Stopping(Home home) {
        this.ledger = new Ledger(home.ledger());
    }

    /** How many were stopped. */
    public int stopAll() {
        var count = 0;
        for (var turn : ORDER) {
            var processes = ledger.alive().stream().filter(turn).toList();
            count += processes.size();
            processes.forEach(Stopping::askToEnd);
            awaitEnd(processes, PATIENCE);
            processes.stream().flatMap(PartProcess::family).forEach(ProcessHandle::destroyForcibly);
            awaitEnd(processes, PATIENCE);
        }
        ledger.close();
        return count;
    }

    private static void askToEnd(PartProcess process) {
        if (process.part().equals("postgres")) {
            interrupt(process.pid());
        } else {
            ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroy);
        }
    }

    /** SIGTERM would make PostgreSQL wait for clients that do not leave by themselves. */
    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(List<PartProcess> processes, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && processes.stream().anyMatch(PartProcess::isAlive)) {
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
