package org.librarycpd.appraisal.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The proposer withdraws what is not decided yet, or stands by it although cited ratings have changed. */
@ApplicationScoped
public class StandByOutcome {

    private final Outcomes outcomes;
    private final Appraisals appraisals;
    private final OutcomeAccess access;
    private final AuditTrail audit;
    private final Event<OutcomeEvent> happened;
    private final Clock clock;

    StandByOutcome(
            Outcomes outcomes,
            Appraisals appraisals,
            OutcomeAccess access,
            AuditTrail audit,
            Event<OutcomeEvent> happened,
            Clock clock) {
        this.outcomes = outcomes;
        this.appraisals = appraisals;
        this.access = access;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Outcome withdraw(UUID outcomeId, UUID who, IfMatch seen) {
        var outcome = outcomes.require(outcomeId);
        var proposer = access.requireProposer(outcome, who);
        seen.accept(outcome.version());
        happened.fire(outcome.withdraw(proposer, clock.instant()));
        return outcome;
    }

    @Transactional
    public Outcome reaffirm(UUID outcomeId, UUID who, IfMatch seen) {
        var outcome = outcomes.require(outcomeId);
        access.requireProposer(outcome, who);
        seen.accept(outcome.version());
        outcome.reaffirm(Basis.of(appraisals.require(outcome.appraisalId())), clock.instant());
        audit.record("appraisal.OutcomeReaffirmed", outcome.id(), outcome::version);
        return outcome;
    }
}
