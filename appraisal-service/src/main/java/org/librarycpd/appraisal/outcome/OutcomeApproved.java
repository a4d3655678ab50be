package org.librarycpd.appraisal.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * @param reference what people call it by, for example OU-2026-0001
 * @param gapIds the gaps of the cited ratings
 */
public record OutcomeApproved(
        UUID outcomeId,
        UUID appraisalId,
        UUID personId,
        OutcomeKind kind,
        String reference,
        List<UUID> gapIds,
        UUID proposedBy,
        UUID approvedBy,
        Instant approvedAt)
        implements OutcomeEvent {}
