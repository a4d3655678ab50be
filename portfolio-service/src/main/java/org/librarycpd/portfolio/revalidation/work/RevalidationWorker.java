package org.librarycpd.portfolio.revalidation.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.librarycpd.portfolio.revalidation.FollowRevalidations;

/** Looks every hour whether the calendar has something to say; what was missed is made up for. */
@ApplicationScoped
public class RevalidationWorker {

    private static final Logger LOG = Logger.getLogger(RevalidationWorker.class);

    private final FollowRevalidations follow;
    private final Clock clock;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "revalidations"));

    RevalidationWorker(FollowRevalidations follow, Clock clock) {
        this.follow = follow;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        rounds.scheduleWithFixedDelay(this::round, 1, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.shutdown();
    }

    private void round() {
        try {
            follow.onDay(LocalDate.now(clock));
        } catch (RuntimeException outage) {
            LOG.warnf("revalidations wait for the next round: %s", outage);
        }
    }
}
