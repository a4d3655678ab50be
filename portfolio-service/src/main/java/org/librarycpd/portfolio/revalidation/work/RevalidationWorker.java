package org.librarycpd.portfolio.revalidation.work;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.librarycpd.kit.operations.Rounds;
import org.librarycpd.portfolio.revalidation.FollowRevalidations;

/** Looks every hour whether the calendar has something to say; what was missed is made up for. */
@ApplicationScoped
public class RevalidationWorker {

    private final FollowRevalidations follow;
    private final Clock clock;
    private final Rounds rounds;

    RevalidationWorker(FollowRevalidations follow, Clock clock, Rounds rounds) {
        this.follow = follow;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin(
                "revalidations",
                Duration.ofMinutes(1),
                Duration.ofMinutes(60),
                () -> follow.onDay(LocalDate.now(clock)));
    }
}
