package org.librarycpd.portfolio.revalidation;

import java.time.Instant;
import java.util.UUID;

public record RevalidationRefused(
        UUID revalidationId, UUID personId, String ruleSetCode, UUID refusedBy, Instant refusedAt)
        implements RevalidationEvent {}
