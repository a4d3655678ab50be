package org.librarycpd.appraisal.cycle.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.librarycpd.appraisal.cycle.AppraisalCycles;
import org.librarycpd.appraisal.cycle.AppraisalCycles.Found;
import org.librarycpd.appraisal.cycle.RemindOfDeadlines;
import org.librarycpd.appraisal.cycle.Stage;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;

/** Goes round the open cycles of all libraries; what one instance has told the others leave alone. */
@ApplicationScoped
public class DeadlineRound {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Logger LOG = Logger.getLogger(DeadlineRound.class);

    private final AppraisalCycles cycles;
    private final RemindOfDeadlines remind;
    private final LibraryWork work;
    private final Clock clock;
    private final Rounds rounds;

    DeadlineRound(AppraisalCycles cycles, RemindOfDeadlines remind, LibraryWork work, Clock clock, Rounds rounds) {
        this.cycles = cycles;
        this.remind = remind;
        this.work = work;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin(
                "appraisal-deadlines", Duration.ofMinutes(1), Duration.ofMinutes(60), () -> on(LocalDate.now(clock)));
    }

    /** Must be called outside a request. */
    public void on(LocalDate day) {
        open(day).forEach(cycle -> remind(cycle, day));
    }

    /** One that fails does not keep the others waiting. */
    private void remind(Found cycle, LocalDate day) {
        try {
            for (var stage : Stage.values()) {
                remind(cycle, stage, day);
            }
        } catch (RuntimeException failed) {
            LOG.warnf("the deadlines of cycle %s wait for the next round: %s", cycle.id(), failed);
        }
    }

    private void remind(Found cycle, Stage stage, LocalDate day) {
        var next = Optional.of(BEFORE_ALL);
        while (next.isPresent() && !rounds.areOver()) {
            var after = next.get();
            next = work.in(cycle.libraryId(), cycle.id(), () -> remind.handle(cycle.id(), stage, day, after));
        }
    }

    @Transactional
    @ActivateRequestContext
    List<Found> open(LocalDate day) {
        return cycles.open(day);
    }
}
