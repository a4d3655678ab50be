package org.librarycpd.portfolio.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What a learner asks for; hours and price come from the run where they are left out. */
public record ItemProposal(
        UUID gapId,
        UUID runId,
        UUID placementId,
        @NotNull @Valid Goal goal,
        @Min(1) @Max(2000) Integer hours,
        @Min(0) @Max(100_000_000_00L) Long priceKopecks) {}
