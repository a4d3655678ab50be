package org.librarycpd.deploy.part;

import org.librarycpd.deploy.CannotGoOn;

/** The start of one part, from its preparation until it does its work. */
final class Start {
    private static final long GLANCE_MILLIS = 200;

    private final Part part;
    private final Processes processes;
    private final Progress progress;
    private volatile Process process;

    Start(Part part, Processes processes, Progress progress) {
        this.part = part;
        this.processes = processes;
        this.progress = progress;
    }

    void prepare() {
        progress.tell(part.name(), part.preparation());
        part.prepare(processes);
    }

    void launch() {
        process = processes.start(part);
        progress.tell(part.name(), "started, waiting for " + part.readySign());
        awaitReady();
        part.settle();
        progress.ready(part.name());
    }

    private void awaitReady() {
        var end = System.nanoTime() + part.patience().toNanos();
        while (System.nanoTime() < end) {
            requireAlive();
            if (part.isReady()) {
                // whoever answered may be another's process
                requireAlive();
                return;
            }
            pause();
        }
        throw processes.failed(
                part.name(),
                "gave no sign of being ready within %d s (%s)"
                        .formatted(part.patience().toSeconds(), part.readySign()));
    }

    void requireAlive() {
        if (process != null && !process.isAlive()) {
            refuseIfStopping();
            throw processes.failed(part.name(), "ended with status " + process.exitValue());
        }
    }

    private void pause() {
        refuseIfStopping();
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped before %s was ready.".formatted(part.name()), e);
        }
    }

    private void refuseIfStopping() {
        if (processes.isRefusing()) {
            throw new CannotGoOn("Stopped before %s was ready.".formatted(part.name()));
        }
    }
}
