package org.librarycpd.appraisal.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.kit.http.IfMatch;

/** An HR officer who neither proposed the outcome nor is concerned by it approves or rejects it. */
@ApplicationScoped
public class DecideOutcome {

    private final Outcomes outcomes;
    private final Appraisals appraisals;
    private final OutcomeAccess access;
    private final Event<OutcomeEvent> happened;
    private final Clock clock;

    DecideOutcome(
            Outcomes outcomes, Appraisals appraisals, OutcomeAccess access, Event<OutcomeEvent> happened, Clock clock) {
        this.outcomes = outcomes;
        this.appraisals = appraisals;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Outcome approve(UUID outcomeId, UUID who, String reason, IfMatch seen) {
        var outcome = outcomes.require(outcomeId);
        var officer = access.requireDecider(outcome, who);
        seen.accept(outcome.version());
        var basis = Basis.of(appraisals.require(outcome.appraisalId()));
        happened.fire(outcome.approve(officer, reason, basis, clock.instant()));
        return outcome;
    }

    @Transactional
    public Outcome reject(UUID outcomeId, UUID who, String reason, IfMatch seen) {
        var outcome = outcomes.require(outcomeId);
        var officer = access.requireDecider(outcome, who);
        seen.accept(outcome.version());
        happened.fire(outcome.reject(officer, reason, clock.instant()));
        return outcome;
    }
}
