package org.librarycpd.portfolio.budget.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.budget.AllotmentChange;

/** How an allotment was raised or lowered, and why. */
public record AllotmentChangeView(UUID id, long before, long after, String reason, UUID changedBy, Instant changedAt) {

    /** As the list answers it. */
    public record ListView(List<AllotmentChangeView> items) {}

    static AllotmentChangeView of(AllotmentChange change) {
        return new AllotmentChangeView(
                change.id(), change.before(), change.after(), change.reason(), change.changedBy(), change.changedAt());
    }
}
