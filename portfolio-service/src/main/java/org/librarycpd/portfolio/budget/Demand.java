package org.librarycpd.portfolio.budget;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one item of a plan asks for.
 *
 * @param startsOn the first day on which its hours may be worked; today where null
 * @param dueOn the last one
 * @param enrolled the learner has enrolled already: it is committed at once
 */
public record Demand(UUID itemId, long kopecks, int hours, LocalDate startsOn, LocalDate dueOn, boolean enrolled) {

    Demand startingAt(LocalDate day) {
        return startsOn == null ? new Demand(itemId, kopecks, hours, day, dueOn, enrolled) : this;
    }

    long of(AllotmentKind kind) {
        return kind == AllotmentKind.MONEY ? kopecks : hours;
    }
}
