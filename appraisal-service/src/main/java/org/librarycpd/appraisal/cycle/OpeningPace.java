package org.librarycpd.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast cycles open: as fast as they can (0), or so many people a second in eight small, even steps, so that nobody waits. */
@ApplicationScoped
public class OpeningPace {

    static final int LARGEST_STEP = 500;

    private static final int STEPS_A_SECOND = 8;

    private final int peoplePerSecond;

    OpeningPace(@ConfigProperty(name = "librarycpd.cycle-openings.people-per-second") int peoplePerSecond) {
        this.peoplePerSecond = peoplePerSecond;
    }

    int peopleInAStep() {
        return isFree() ? LARGEST_STEP : Math.min(LARGEST_STEP, 1 + (peoplePerSecond - 1) / STEPS_A_SECOND);
    }

    /** What a step that took so long waits for before the next. */
    public Duration pauseAfter(Duration step) {
        var rest = Duration.ofSeconds(1).dividedBy(STEPS_A_SECOND).minus(step);
        return isFree() || rest.isNegative() ? Duration.ZERO : rest;
    }

    private boolean isFree() {
        return peoplePerSecond == 0;
    }
}
