package org.librarycpd.kit.operations;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** What is done again and again beside the requests, each on a thread of its own; a failure waits for the next round. */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final List<ScheduledExecutorService> threads = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    /** @param pause between the end of one round and the beginning of the next */
    public void begin(String name, Duration first, Duration pause, Runnable round) {
        var thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        threads.add(thread);
        thread.scheduleWithFixedDelay(
                () -> attempt(name, round), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void attempt(String name, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException outage) {
            LOG.warnf("%s wait for the next round: %s", name, outage);
        }
    }

    /** The service stops: a long round ends after the step it is at. */
    public boolean areOver() {
        return over;
    }

    void stop(@Observes ShutdownEvent stopping) {
        over = true;
        threads.forEach(ScheduledExecutorService::shutdown);
    }
}
