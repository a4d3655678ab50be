package org.librarycpd.portfolio.plan;

import java.time.LocalDate;
import java.util.UUID;

/** What an item of a plan says: the goal, the gap it is to close, the run or the placement, and what it takes. */
public record ItemTerms(
        UUID gapId, UUID runId, UUID placementId, LocalDate startsOn, Goal goal, int hours, long priceKopecks) {}
