package org.librarycpd.portfolio.revalidation;

import java.time.Instant;
import java.util.UUID;

public record RevalidationQuestioned(
        UUID revalidationId, UUID personId, String ruleSetCode, UUID entryId, Instant questionedAt)
        implements RevalidationEvent {}
