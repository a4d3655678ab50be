package org.librarycpd.portfolio.notice.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.portfolio.notice.ChaseNotices;
import org.librarycpd.portfolio.notice.HrNotices;

/** Follows notices up, library by library. Each knows its next day, so that rounds may come as often as they like. */
@ApplicationScoped
public class NoticeRounds {

    private final HrNotices notices;
    private final ChaseNotices chase;
    private final LibraryWork work;
    private final Clock clock;
    private final Rounds rounds;

    NoticeRounds(HrNotices notices, ChaseNotices chase, LibraryWork work, Clock clock, Rounds rounds) {
        this.notices = notices;
        this.chase = chase;
        this.work = work;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin(
                "notice-rounds",
                Duration.ofMinutes(5),
                Duration.ofMinutes(60),
                () -> libraries().forEach(this::followUp));
    }

    /** Must be called on a thread of one's own, outside a request. */
    public void followUp(String libraryId) {
        var due = ChaseNotices.BATCH;
        while (due == ChaseNotices.BATCH && !rounds.areOver()) {
            due = work.in(libraryId, Ids.next(), chase::handle);
        }
    }

    @Transactional
    @ActivateRequestContext
    public List<String> libraries() {
        return notices.librariesToFollowUp(LocalDate.now(clock));
    }
}
