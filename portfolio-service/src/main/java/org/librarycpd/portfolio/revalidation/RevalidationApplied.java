package org.librarycpd.portfolio.revalidation;

import java.time.Instant;
import java.util.UUID;

public record RevalidationApplied(
        UUID revalidationId, UUID personId, String ruleSetCode, int met, int clauses, Instant appliedAt)
        implements RevalidationEvent {}
