package org.librarycpd.portfolio.staff.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.storage.Outages;
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
    private final LibraryWork work;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "staff-imports"));
    private final Map<UUID, Integer> failures = new HashMap<>();

    StaffImportWorker(StaffImports imports, ImportStaff importStaff, LibraryWork work) {
        this.imports = imports;
        this.importStaff = importStaff;
        this.work = work;
    }

    void start(@Observes StartupEvent started) {
        rounds.scheduleWithFixedDelay(this::round, 1000, 500, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.shutdown();
    }

    private void round() {
        try {
            unfinished().forEach(this::workOff);
        } catch (RuntimeException outage) {
            LOG.warnf("imports wait: %s", outage);
        }
    }

    /** One import that cannot go on holds no other up. */
    private void workOff(Unfinished operation) {
        try {
            while (!rounds.isShutdown() && step(operation)) {
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

    private boolean step(Unfinished operation) {
        return work.in(operation.libraryId(), operation.id(), () -> importStaff.step(operation.id()));
    }

    @Transactional
    @ActivateRequestContext
    List<Unfinished> unfinished() {
        return imports.unfinished();
    }
}
