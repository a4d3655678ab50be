package org.librarycpd.appraisal.cycle.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.librarycpd.appraisal.cycle.AppraisalCycles;
import org.librarycpd.appraisal.cycle.AppraisalCycles.Found;
import org.librarycpd.appraisal.cycle.EndWithCycle;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;

/** Follows cancelled cycles until nothing goes on in them. */
@ApplicationScoped
public class CancellationRound {

    private static final Logger LOG = Logger.getLogger(CancellationRound.class);

    private final AppraisalCycles cycles;
    private final EndWithCycle end;
    private final LibraryWork work;
    private final Rounds rounds;

    CancellationRound(AppraisalCycles cycles, EndWithCycle end, LibraryWork work, Rounds rounds) {
        this.cycles = cycles;
        this.end = end;
        this.work = work;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin(
                "cancelled-cycles",
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                () -> cancelled().forEach(this::follow));
    }

    /** One that fails does not keep the others waiting. */
    private void follow(Found cycle) {
        try {
            while (!rounds.areOver() && step(cycle)) {
                LOG.debugf("more of cycle %s is cancelled", cycle.id());
            }
        } catch (RuntimeException failed) {
            LOG.warnf("cancelled cycle %s waits for the next round: %s", cycle.id(), failed);
        }
    }

    private boolean step(Found cycle) {
        return work.in(cycle.libraryId(), cycle.id(), () -> end.step(cycle.id()));
    }

    @Transactional
    @ActivateRequestContext
    List<Found> cancelled() {
        return cycles.cancelledWithWork();
    }
}
