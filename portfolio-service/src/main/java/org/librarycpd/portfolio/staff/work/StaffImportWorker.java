package org.librarycpd.portfolio.staff.work;

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
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.storage.Outages;
import org.librarycpd.portfolio.staff.ImportPace;
import org.librarycpd.portfolio.staff.ImportStaff;
import org.librarycpd.portfolio.staff.StaffImports;
import org.librarycpd.portfolio.staff.StaffImports.Unfinished;

/** Works imports off step by step; one that a crash has left unfinished is taken up again. */
@ApplicationScoped
public class StaffImportWorker {

    private static final Logger LOG = Logger.getLogger(StaffImportWorker.class);
    private static final int TRIES = 5;

    private final StaffImports imports;
    private final ImportStaff importStaff;
    private final ImportPace pace;
    private final LibraryWork work;
    private final Rounds rounds;
    private final Map<UUID, Integer> failures = new HashMap<>();

    StaffImportWorker(StaffImports imports, ImportStaff importStaff, ImportPace pace, LibraryWork work, Rounds rounds) {
        this.imports = imports;
        this.importStaff = importStaff;
        this.pace = pace;
        this.work = work;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin(
                "staff-imports",
                Duration.ofSeconds(1),
                Duration.ofMillis(500),
                () -> unfinished().forEach(this::workOff));
    }

    /** One import that cannot go on holds no other up. */
    private void workOff(Unfinished operation) {
        try {
            while (!rounds.areOver() && pacedStep(operation)) {
                failures.remove(operation.id());
            }
            failures.remove(operation.id());
        } catch (RuntimeException failure) {
            LOG.warnf("import %s waits: %s", operation.id(), failure);
            if (!Outages.isOne(failure) && failures.merge(operation.id(), 1, Integer::sum) == TRIES) {
                LOG.errorf(failure, "import %s is given up", operation.id());
                work.in(operation.libraryId(), operation.id(), () -> importStaff.giveUp(operation.id()));
                failures.remove(operation.id());
            }
        }
    }

    private boolean pacedStep(Unfinished operation) {
        var begun = System.nanoTime();
        var isMore = step(operation);
        LockSupport.parkNanos(
                pace.pauseAfter(Duration.ofNanos(System.nanoTime() - begun)).toNanos());
        return isMore;
    }

    private boolean step(Unfinished operation) {
        return work.in(operation.libraryId(), operation.id(), () -> importStaff.step(operation.id()));
    }

    @Transactional
    @ActivateRequestContext
    List<Unfinished> unfinished() {
        return imports.unfinished();
    }
}
