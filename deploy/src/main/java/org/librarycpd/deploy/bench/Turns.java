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

    private static final int ROUNDS = 6;
    private static final Duration TURN = Duration.ofSeconds(3);

    /** A side is warm when so long a turn was hardly quicker than the best before, or after so many. */
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private static final int MOST_WARM_UPS = 16;
    private static final double HARDLY = 1.03;

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

    /**
     * A way of doing it.
     *
     * @param before each of its turns, and not counted
     */
    record Side(String name, Runnable before, Callable<Client> client) {

        Side(String name, Callable<Client> client) {
            this(name, () -> {}, client);
        }
    }

    /** Warms each side up, times them in turns and compares each with the last one, the baseline. */
    void compare(String what, List<Side> sides) {
        out.printf("%n%s%n  %d clients, %d rounds of %d s each in turns%n", what, CLIENTS, ROUNDS, TURN.toSeconds());
        sides.forEach(Turns::warmUp);
        var rates = new ArrayList<List<Double>>();
        sides.forEach(side -> rates.add(new ArrayList<>()));
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < sides.size(); i++) {
                rates.get(i).add(rate(sides.get(i), TURN));
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

    private static void warmUp(Side side) {
        var best = 0.0;
        for (var turn = 0; turn < MOST_WARM_UPS; turn++) {
            var rate = rate(side, WARM_UP);
            if (rate < best * HARDLY) {
                return;
            }
            best = rate;
        }
    }

    private static double rate(Side side, Duration time) {
        side.before().run();
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
