package org.librarycpd.portfolio.personal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.librarycpd.kit.security.Actor;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.kit.time.Ids;

/** Notes who looked at whose record, so that the owner can see it; written down in batches beside the requests. */
@ApplicationScoped
public class ReadingLog {

    private static final Logger LOG = Logger.getLogger(ReadingLog.class);

    private final BlockingQueue<Reading> noted = new LinkedBlockingQueue<>(100_000);
    private final Readings readings;
    private final Caller caller;
    private final Actor actor;
    private final Tenant tenant;
    private final Clock clock;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "record-readings"));

    ReadingLog(Readings readings, Caller caller, Actor actor, Tenant tenant, Clock clock) {
        this.readings = readings;
        this.caller = caller;
        this.actor = actor;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Must be called in the request that reads; one's own record may be read unnoted. */
    public void note(UUID ownerId, String what, Collection<UUID> subjectIds) {
        if (ownerId == null || caller.system().isEmpty() && ownerId.equals(caller.personId())) {
            return;
        }
        for (var subject : subjectIds) {
            var reading = new Reading(
                    Ids.next(),
                    tenant.libraryId(),
                    ownerId,
                    actor.name(),
                    actor.onBehalfOf(),
                    what,
                    subject,
                    clock.instant());
            if (!noted.offer(reading)) {
                LOG.errorf("a reading of %s %s is not noted: too many wait", what, subject);
            }
        }
    }

    public void note(UUID ownerId, String what, UUID subjectId) {
        note(ownerId, what, List.of(subjectId));
    }

    void start(@Observes StartupEvent started) {
        rounds.scheduleWithFixedDelay(this::writeDown, 500, 500, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.shutdown();
        writeDown();
    }

    private synchronized void writeDown() {
        var batch = new ArrayList<Reading>();
        noted.drainTo(batch, 1000);
        if (batch.isEmpty()) {
            return;
        }
        try {
            readings.keep(batch);
        } catch (RuntimeException outage) {
            LOG.warnf("readings wait to be noted: %s", outage);
            batch.forEach(noted::offer);
        }
    }
}
