package org.librarycpd.appraisal.cycle.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.librarycpd.appraisal.cycle.CycleOpenings;
import org.librarycpd.appraisal.cycle.CycleOpenings.Unfinished;
import org.librarycpd.appraisal.cycle.OpenCycle;
import org.librarycpd.appraisal.cycle.OpeningPace;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.storage.Outages;

/** Opens cycles batch by batch; an opening that a crash has left unfinished is taken up again. */
@ApplicationScoped
public class OpeningWorker {

    private static final Logger LOG = Logger.getLogger(OpeningWorker.class);
    private static final int TRIES = 5;

    private final CycleOpenings openings;
    private final OpenCycle openCycle;
    private final OpeningPace pace;
    private final LibraryWork work;
    private final Rounds rounds;
    private final Map<UUID, Integer> failures = new HashMap<>();

    OpeningWorker(CycleOpenings openings, OpenCycle openCycle, OpeningPace pace, LibraryWork work, Rounds rounds) {
        this.openings = openings;
        this.openCycle = openCycle;
        this.pace = pace;
        this.work = work;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin(
                "cycle-openings",
                Duration.ofSeconds(1),
                Duration.ofMillis(500),
                () -> unfinished().forEach(this::workOff));
    }

    /** One opening that cannot go on holds no other up. */
    private void workOff(Unfinished opening) {
        try {
            while (!rounds.areOver() && pacedStep(opening)) {
                failures.remove(opening.id());
            }
            failures.remove(opening.id());
        } catch (RuntimeException failure) {
            LOG.warnf("opening %s waits: %s", opening.id(), failure);
            if (!Outages.isOne(failure) && failures.merge(opening.id(), 1, Integer::sum) == TRIES) {
                LOG.errorf(failure, "opening %s is given up", opening.id());
                work.in(opening.libraryId(), opening.id(), () -> {
                    openCycle.giveUp(opening.id());
                    return opening;
                });
                failures.remove(opening.id());
            }
        }
    }

    private boolean pacedStep(Unfinished opening) {
        var begun = System.nanoTime();
        var isMore = step(opening);
        LockSupport.parkNanos(
                pace.pauseAfter(Duration.ofNanos(System.nanoTime() - begun)).toNanos());
        return isMore;
    }

    private boolean step(Unfinished opening) {
        return work.in(opening.libraryId(), opening.id(), () -> openCycle.step(opening.id()));
    }

    @Transactional
    @ActivateRequestContext
    List<Unfinished> unfinished() {
        return openings.unfinished();
    }
}
