package org.librarycpd.appraisal.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param hrOfficerIds those in force, who decide on it */
public record OutcomeProposed(
        UUID outcomeId,
        UUID appraisalId,
        UUID personId,
        OutcomeKind kind,
        UUID proposedBy,
        List<UUID> hrOfficerIds,
        Instant proposedAt)
        implements OutcomeEvent {}
