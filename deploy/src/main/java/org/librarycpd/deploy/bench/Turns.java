package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.librarycpd.deploy.CannotGoOn;

/** Several ways of doing the same, taken in turns by the same number of clients, so that the machine's moods meet all. */
final class Turns {

    static final int CLIENTS = 8;

    private static final int ROUNDS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TURN = Duration.ofSeconds(3);

    private final PrintStream out;

    Turns(PrintStream out) {
        this.out = out;
    }

    /** What one client does over and over; each client has its own. */
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** A way of doing it. */
    record Side(String name, Callable<Client> client) {}

    /** Times the sides in turns and compares each with the last one, the baseline. The first round only warms up. */
    void compare(String what, List<Side> sides) {
        out.printf(
                "%n%s%n  %d clients, %d rounds of %d s each in turns%n", what, CLIENTS, ROUNDS - 1, TURN.toSeconds());
        var rates = new ArrayList<List<Double>>();
        sides.forEach(side -> rates.add(new ArrayList<>()));
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < sides.size(); i++) {
                var rate = rate(sides.get(i), round == 0 ? WARM_UP : TURN);
                if (round > 0) {
                    rates.get(i).add(rate);
                }
            }
        }
        var baseline = rates.get(rates.size() - 1);
        for (var i = 0; i < sides.size(); i++) {
            var ratios = Figure.ofPairs(rates.get(i), baseline);
            out.printf(
                    "  %-42s %8.0f/s   ratio %.2f (%.2f to %.2f)%n",
                    sides.get(i).name(),
                    Figure.of(rates.get(i)).median(),
                    ratios.median(),
                    ratios.least(),
                    ratios.most());
        }
    }

    private static double rate(Side side, Duration time) {
        var threads = Executors.newFixedThreadPool(CLIENTS);
        var end = System.nanoTime() + time.toNanos();
        try {
            var counts = new ArrayList<Future<Long>>();
            for (var i = 0; i < CLIENTS; i++) {
                counts.add(threads.submit(() -> countUntil(end, side)));
            }
            var sum = 0L;
            for (var count : counts) {
                sum += count.get();
            }
            return sum * 1e9 / time.toNanos();
        } catch (ExecutionException e) {
            throw new CannotGoOn("%s failed: %s".formatted(side.name(), e.getCause()), e);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while measuring.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long countUntil(long end, Side side) throws Exception {
        try (var client = side.client().call()) {
            var count = 0L;
            while (System.nanoTime() < end) {
                client.once();
                count++;
            }
            return count;
        }
    }
}
