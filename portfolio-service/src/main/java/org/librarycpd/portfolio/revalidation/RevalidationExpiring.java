package org.librarycpd.portfolio.revalidation;

import java.time.LocalDate;
import java.util.UUID;

public record RevalidationExpiring(
        UUID revalidationId, UUID personId, String ruleSetCode, LocalDate validUntil, int daysLeft)
        implements RevalidationEvent {}
