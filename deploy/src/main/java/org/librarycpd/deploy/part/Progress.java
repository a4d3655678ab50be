package org.librarycpd.deploy.part;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Tells a waiting person what is being waited for: a line when a part begins and when it is ready, and between them one
 * line that a terminal rewrites each second; anything else gets it every ten seconds.
 */
public final class Progress implements AutoCloseable {
    private static final String REWRITE = "\r\033[K";
    private static final int SCREEN = 110;

    private final PrintStream out;
    private final Clock clock;
    private final boolean terminal;
    private final Instant begun;
    private final Map<String, Instant> waiting = new LinkedHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private Progress(PrintStream out, Clock clock, boolean terminal) {
        this.out = out;
        this.clock = clock;
        this.terminal = terminal;
        this.begun = clock.instant();
    }

    public static Progress begin(PrintStream out, Clock clock, boolean terminal) {
        var progress = new Progress(out, clock, terminal);
        var pause = terminal ? 1 : 10;
        var unused = progress.ticker.scheduleAtFixedRate(progress::showWaiting, pause, pause, TimeUnit.SECONDS);
        return progress;
    }

    /** What a part is about to do or waits for; the first word about it starts its clock. */
    synchronized void tell(String part, String what) {
        waiting.putIfAbsent(part, clock.instant());
        line(part, what);
    }

    synchronized void ready(String part) {
        var since = waiting.remove(part);
        line(part, since == null ? "ready" : "ready after %.1f s".formatted(seconds(since)));
    }

    private void line(String part, String what) {
        out.printf("%s[%6.1f s] %-27s %s%n", terminal ? REWRITE : "", seconds(begun), part, what);
    }

    private synchronized void showWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        var parts = waiting.entrySet().stream()
                .map(entry -> "%s (%.0f s)".formatted(entry.getKey(), seconds(entry.getValue())))
                .collect(Collectors.joining(", "));
        var text = "[%6.1f s] still waiting for %s".formatted(seconds(begun), parts);
        if (terminal) {
            out.print(REWRITE + text.substring(0, Math.min(SCREEN, text.length())));
            out.flush();
        } else {
            out.println(text);
        }
    }

    public double seconds() {
        return seconds(begun);
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    @Override
    public synchronized void close() {
        ticker.shutdownNow();
        waiting.clear();
        if (terminal) {
            out.print(REWRITE);
            out.flush();
        }
    }
}
