package org.librarycpd.appraisal.outcome;

import java.time.Instant;
import java.util.UUID;

/** @param personWasTold whether the employee knew of it, because an explanation had been asked for */
public record OutcomeRejected(
        UUID outcomeId,
        UUID appraisalId,
        UUID personId,
        OutcomeKind kind,
        UUID proposedBy,
        UUID rejectedBy,
        boolean personWasTold,
        Instant rejectedAt)
        implements OutcomeEvent {}
