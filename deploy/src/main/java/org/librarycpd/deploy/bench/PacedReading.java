package org.librarycpd.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.librarycpd.deploy.CannotGoOn;

/** Requests at a fixed pace; a late answer counts from when its request was due. */
final class PacedReading {

    static final int PER_SECOND = 80;
    static final int SECONDS = 60;

    private static final long APART = TimeUnit.SECONDS.toNanos(1) * Turns.CLIENTS / PER_SECOND;

    private final Turns.Side side;

    PacedReading(Turns.Side side) {
        this.side = side;
    }

    /** @return the milliseconds of each request */
    List<Double> run() {
        var threads = Executors.newFixedThreadPool(Turns.CLIENTS);
        try {
            var begun = System.nanoTime();
            var parts = new ArrayList<Future<List<Double>>>();
            for (var i = 0; i < Turns.CLIENTS; i++) {
                var first = begun + APART * i / Turns.CLIENTS;
                parts.add(threads.submit(() -> readFrom(first)));
            }
            var all = new ArrayList<Double>();
            for (var part : parts) {
                all.addAll(part.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new CannotGoOn("%s failed: %s".formatted(side.name(), e.getCause()), e);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while measuring.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> readFrom(long first) throws Exception {
        var millis = new ArrayList<Double>();
        try (var client = side.client().call()) {
            for (var due = first; due < first + TimeUnit.SECONDS.toNanos(SECONDS); due += APART) {
                LockSupport.parkNanos(due - System.nanoTime());
                client.once();
                millis.add((System.nanoTime() - due) / 1e6);
            }
        }
        return millis;
    }
}
