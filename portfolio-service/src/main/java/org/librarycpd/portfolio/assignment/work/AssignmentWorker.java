package org.librarycpd.portfolio.assignment.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.portfolio.assignment.Assignments;
import org.librarycpd.portfolio.assignment.Assignments.Due;
import org.librarycpd.portfolio.assignment.CarryOutAssignment;

/** Starts what was accepted once its first day has come. */
@ApplicationScoped
public class AssignmentWorker {

    private static final Logger LOG = Logger.getLogger(AssignmentWorker.class);

    private final Assignments assignments;
    private final CarryOutAssignment carryOut;
    private final LibraryWork work;
    private final Clock clock;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "assignments"));

    AssignmentWorker(Assignments assignments, CarryOutAssignment carryOut, LibraryWork work, Clock clock) {
        this.assignments = assignments;
        this.carryOut = carryOut;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        rounds.scheduleWithFixedDelay(this::round, 1, 10, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.shutdown();
    }

    private void round() {
        try {
            startDue(LocalDate.now(clock));
        } catch (RuntimeException outage) {
            LOG.warnf("assignments wait for the next round: %s", outage);
        }
    }

    /** Must be called outside a request. */
    public void startDue(LocalDate today) {
        due(today).forEach(this::start);
    }

    private void start(Due due) {
        work.in(due.libraryId(), due.id(), () -> {
            carryOut.startOnItsDay(due.id());
            return null;
        });
    }

    @Transactional
    @ActivateRequestContext
    List<Due> due(LocalDate today) {
        return assignments.due(today);
    }
}
