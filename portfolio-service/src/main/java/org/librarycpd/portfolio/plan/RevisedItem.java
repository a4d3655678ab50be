package org.librarycpd.portfolio.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/** An item as it stood when the plan was submitted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisedItem(
        UUID itemId,
        UUID gapId,
        UUID runId,
        UUID placementId,
        LocalDate startsOn,
        Goal goal,
        int hours,
        long priceKopecks,
        ItemStatus status) {

    static RevisedItem of(PlanItem item) {
        return new RevisedItem(
                item.id(),
                item.gapId(),
                item.runId(),
                item.placementId(),
                item.startsOn(),
                item.goal(),
                item.hours(),
                item.priceKopecks(),
                item.status());
    }
}
