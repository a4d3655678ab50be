package org.librarycpd.appraisal.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** HR has recorded the notice of an approved outcome. */
@ApplicationScoped
public class ExecuteOutcome {

    private final Outcomes outcomes;
    private final Event<OutcomeEvent> happened;
    private final Clock clock;

    ExecuteOutcome(Outcomes outcomes, Event<OutcomeEvent> happened, Clock clock) {
        this.outcomes = outcomes;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID outcomeId, UUID noticeId, Instant recordedAt) {
        outcomes.require(outcomeId)
                .execute(noticeId, recordedAt, clock.instant())
                .ifPresent(happened::fire);
    }
}
