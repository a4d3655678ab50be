package org.librarycpd.appraisal.appraisal.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.appraisal.Appraisals.Settled;
import org.librarycpd.appraisal.appraisal.EndAppraisal;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;

/** Closes by time what was acknowledged, resolved, or left unanswered; an objection that stands is never closed so. */
@ApplicationScoped
public class SettledAppraisalsWorker {

    private static final Duration LEFT_OPEN = Duration.ofDays(30);
    private static final int AT_A_TIME = 500;

    private final Appraisals appraisals;
    private final EndAppraisal end;
    private final LibraryWork work;
    private final Rounds rounds;
    private final Clock clock;

    SettledAppraisalsWorker(Appraisals appraisals, EndAppraisal end, LibraryWork work, Rounds rounds, Clock clock) {
        this.appraisals = appraisals;
        this.end = end;
        this.work = work;
        this.rounds = rounds;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin(
                "settled-appraisals",
                Duration.ofMinutes(3),
                Duration.ofHours(6),
                () -> closeSettled(clock.instant().minus(LEFT_OPEN)));
    }

    /** Must be called outside a request. */
    public void closeSettled(Instant confirmedBefore) {
        settled(confirmedBefore).forEach(this::close);
    }

    private void close(Settled settled) {
        work.in(settled.libraryId(), settled.id(), () -> {
            end.closeInTime(settled.id());
            return null;
        });
    }

    @Transactional
    @ActivateRequestContext
    List<Settled> settled(Instant confirmedBefore) {
        return appraisals.settledBefore(confirmedBefore, clock.instant(), AT_A_TIME);
    }
}
