package org.librarycpd.appraisal.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** Before a reprimand the employee explains in writing, or the proposer records before witnesses that no word came. */
@ApplicationScoped
public class HearEmployee {

    private final Outcomes outcomes;
    private final OutcomeAccess access;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    HearEmployee(Outcomes outcomes, OutcomeAccess access, Staff staff, AuditTrail audit, Clock clock) {
        this.outcomes = outcomes;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome explain(UUID outcomeId, UUID who, String text, IfMatch seen) {
        var outcome = outcomes.require(outcomeId);
        access.requireEmployee(outcome, who);
        seen.accept(outcome.version());
        outcome.explain(text, clock.instant());
        audit.record("appraisal.OutcomeExplained", outcome.id(), outcome::version);
        return outcome;
    }

    @Transactional
    public Outcome recordSilence(UUID outcomeId, UUID who, List<UUID> witnesses, IfMatch seen) {
        var outcome = outcomes.require(outcomeId);
        var proposer = access.requireProposer(outcome, who);
        seen.accept(outcome.version());
        witnesses.forEach(staff::requireEmployed);
        outcome.recordSilence(proposer, witnesses, staff.today(), clock.instant());
        audit.record("appraisal.OutcomeSilenceRecorded", outcome.id(), outcome::version);
        return outcome;
    }
}
