package org.librarycpd.portfolio.notice.work;

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
import org.librarycpd.kit.time.Ids;
import org.librarycpd.portfolio.notice.ChaseNotices;
import org.librarycpd.portfolio.notice.HrNotices;

/** Follows notices up, library by library. Each knows its next day, so that rounds may come as often as they like. */
@ApplicationScoped
public class NoticeRounds {

    private static final Logger LOG = Logger.getLogger(NoticeRounds.class);

    private final HrNotices notices;
    private final ChaseNotices chase;
    private final LibraryWork work;
    private final Clock clock;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "notice-rounds"));

    NoticeRounds(HrNotices notices, ChaseNotices chase, LibraryWork work, Clock clock) {
        this.notices = notices;
        this.chase = chase;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        rounds.scheduleWithFixedDelay(this::round, 5, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.shutdown();
    }

    private void round() {
        try {
            libraries().forEach(this::followUp);
        } catch (RuntimeException outage) {
            LOG.warnf("notices are followed up in the next round: %s", outage);
        }
    }

    /** Must be called on a thread of one's own, outside a request. */
    public void followUp(String libraryId) {
        var due = ChaseNotices.BATCH;
        while (due == ChaseNotices.BATCH && !rounds.isShutdown()) {
            due = work.in(libraryId, Ids.next(), chase::handle);
        }
    }

    @Transactional
    @ActivateRequestContext
    public List<String> libraries() {
        return notices.librariesToFollowUp(LocalDate.now(clock));
    }
}
