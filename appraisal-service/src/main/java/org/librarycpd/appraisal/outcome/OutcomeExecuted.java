package org.librarycpd.appraisal.outcome;

import java.time.Instant;
import java.util.UUID;

public record OutcomeExecuted(
        UUID outcomeId,
        UUID appraisalId,
        UUID personId,
        OutcomeKind kind,
        UUID proposedBy,
        UUID noticeId,
        Instant executedAt)
        implements OutcomeEvent {}
