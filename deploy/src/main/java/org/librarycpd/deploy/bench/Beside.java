package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.librarycpd.deploy.CannotGoOn;

/**
 * What readers notice of a large piece of work: they read at a fixed, easy pace, in turns without and with it going on.
 *
 * @param small does little of it, and is done over and over; it is waited for
 * @param large lasts longer than a reading; nobody waits for its end
 * @param settle what was done must not slow down the quiet reading
 */
record Beside(PrintStream out, String work, Runnable small, Runnable large, Runnable settle) {

    private static final int WARM_UPS = 3;

    void measure(PacedReading reading) {
        out.printf(
                "%nThe API while %s goes on%n  %d clients, %d requests/s, %d s each, twice in turns%n",
                work, Turns.CLIENTS, PacedReading.PER_SECOND, PacedReading.SECONDS);
        for (var i = 0; i < WARM_UPS; i++) {
            besideSmall(reading);
        }
        var quiet = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        settle.run();
        quiet.addAll(reading.run());
        beside.addAll(besideSmall(reading));
        settle.run();
        quiet.addAll(reading.run());
        beside.addAll(besideLarge(reading));
        print("quiet", quiet);
        print("beside " + work, beside);
        out.printf(
                "  p99, times                                 %.2f%n",
                Figure.percentile(beside, 0.99) / Figure.percentile(quiet, 0.99));
    }

    private List<Double> besideSmall(PacedReading reading) {
        var busy = new AtomicBoolean(true);
        var worker = Executors.newSingleThreadExecutor();
        try {
            var working = worker.submit(() -> {
                while (busy.get()) {
                    small.run();
                }
            });
            var millis = reading.run();
            busy.set(false);
            working.get();
            return millis;
        } catch (ExecutionException e) {
            throw new CannotGoOn("%s failed: %s".formatted(work, e.getCause().getMessage()), e);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while measuring.", e);
        } finally {
            busy.set(false);
            worker.shutdown();
        }
    }

    private List<Double> besideLarge(PacedReading reading) {
        var worker = new Thread(large, work);
        worker.setDaemon(true);
        worker.start();
        var millis = reading.run();
        if (!worker.isAlive()) {
            throw new CannotGoOn("%s was over before the reading was".formatted(work));
        }
        return millis;
    }

    private void print(String name, List<Double> millis) {
        out.printf(
                "  %-42s p50 %.1f ms, p99 %.1f ms (%d requests)%n",
                name, Figure.percentile(millis, 0.5), Figure.percentile(millis, 0.99), millis.size());
    }
}
