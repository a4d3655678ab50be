package org.librarycpd.portfolio.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;

/** What a learner asks for; hours and price come from the run where they are left out. */
public record ItemProposal(
        UUID gapId,
        UUID runId,
        UUID placementId,
        LocalDate startsOn,
        @Valid Goal goal,
        @Min(1) @Max(2000) Integer hours,
        @Min(0) @Max(100_000_000_00L) Long priceKopecks) {

    public ItemProposal {
        goal = goal == null ? Goal.NOTHING_YET : goal;
    }
}
