package org.librarycpd.portfolio.plan;

import java.util.UUID;

/** Which plans someone asks for; their own where nothing is said. */
public record PlanSearch(UUID personId, UUID gapId, boolean awaitingApproval, boolean overdue) {}
