package org.librarycpd.appraisal.outcome;

import java.util.UUID;

/** What happens to an outcome and is told to others: never ratings, texts or amounts. */
public sealed interface OutcomeEvent
        permits OutcomeProposed,
                OutcomeExplanationRequested,
                OutcomeApproved,
                OutcomeRejected,
                OutcomeWithdrawn,
                OutcomeExecuted {
    UUID outcomeId();
}
