package org.librarycpd.portfolio.revalidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record RevalidationGranted(
        UUID revalidationId,
        UUID personId,
        String ruleSetCode,
        UUID certificateId,
        UUID grantedBy,
        Instant grantedAt,
        LocalDate validUntil)
        implements RevalidationEvent {}
