package org.librarycpd.portfolio.plan.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.portfolio.plan.AnnounceOverdueItems;
import org.librarycpd.portfolio.plan.LearningPlans;
import org.librarycpd.portfolio.plan.LearningPlans.WithOverdueItems;

/** Goes round all libraries' plans; several instances may go at once, what one has announced the others leave alone. */
@ApplicationScoped
public class OverdueRound {

    private static final UUID NONE_YET = new UUID(0, 0);
    private static final Logger LOG = Logger.getLogger(OverdueRound.class);

    private final LearningPlans plans;
    private final AnnounceOverdueItems announce;
    private final LibraryWork work;
    private final Clock clock;
    private final Rounds rounds;

    OverdueRound(LearningPlans plans, AnnounceOverdueItems announce, LibraryWork work, Clock clock, Rounds rounds) {
        this.plans = plans;
        this.announce = announce;
        this.work = work;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin("overdue-items", Duration.ofMinutes(1), Duration.ofMinutes(60), () -> on(LocalDate.now(clock)));
    }

    void on(LocalDate day) {
        var last = NONE_YET;
        for (var found = overdueOn(day, last); !found.isEmpty(); found = overdueOn(day, last)) {
            for (var plan : found) {
                if (rounds.areOver()) {
                    return;
                }
                announce(plan, day);
                last = plan.planId();
            }
        }
    }

    /** One that fails does not keep the others waiting. */
    private void announce(WithOverdueItems plan, LocalDate day) {
        try {
            work.in(plan.libraryId(), plan.planId(), () -> {
                announce.handle(plan.planId(), day);
                return plan;
            });
        } catch (RuntimeException failed) {
            LOG.warnf("the overdue items of plan %s wait for the next round: %s", plan.planId(), failed);
        }
    }

    @Transactional
    @ActivateRequestContext
    List<WithOverdueItems> overdueOn(LocalDate day, UUID after) {
        return plans.withOverdueItems(day, clock.instant(), after);
    }
}
