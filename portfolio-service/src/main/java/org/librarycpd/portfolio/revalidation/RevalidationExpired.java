package org.librarycpd.portfolio.revalidation;

import java.time.LocalDate;
import java.util.UUID;

public record RevalidationExpired(UUID revalidationId, UUID personId, String ruleSetCode, LocalDate validUntil)
        implements RevalidationEvent {}
