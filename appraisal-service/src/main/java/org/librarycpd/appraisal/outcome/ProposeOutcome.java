package org.librarycpd.appraisal.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.staff.Staff;

@ApplicationScoped
public class ProposeOutcome {

    private final Outcomes outcomes;
    private final Appraisals appraisals;
    private final OutcomeAccess access;
    private final Staff staff;
    private final Event<OutcomeEvent> happened;
    private final Clock clock;

    ProposeOutcome(
            Outcomes outcomes,
            Appraisals appraisals,
            OutcomeAccess access,
            Staff staff,
            Event<OutcomeEvent> happened,
            Clock clock) {
        this.outcomes = outcomes;
        this.appraisals = appraisals;
        this.access = access;
        this.staff = staff;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(UUID appraisalId, UUID who, Proposal proposal) {
        var appraisal = appraisals.require(appraisalId);
        var proposer = access.requireProposerOn(appraisal, who);
        var basis = Basis.of(appraisal);
        proposal.requireSense(basis);
        var outcome = new Outcome(outcomes.nextReference(), proposal, basis, proposer, clock.instant());
        var asked = outcome.askForExplanation(basis, staff.today(), clock.instant());
        outcomes.add(outcome);
        happened.fire(outcome.proposed(staff.hrOfficers()));
        asked.ifPresent(happened::fire);
        return outcome;
    }
}
