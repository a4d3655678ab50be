package org.librarycpd.portfolio.budget;

import java.util.UUID;

/** What one item of a plan asks for; committed at once where the learner has enrolled already. */
public record Demand(UUID itemId, long kopecks, int hours, boolean enrolled) {

    long of(AllotmentKind kind) {
        return kind == AllotmentKind.MONEY ? kopecks : hours;
    }
}
