package org.librarycpd.appraisal.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;

/** Once an appraisal is confirmed, reprimands wait for an explanation; where it is corrected, outcomes are looked at again. */
@ApplicationScoped
public class FollowAppraisal {

    private final Outcomes outcomes;
    private final Appraisals appraisals;
    private final Staff staff;
    private final AuditTrail audit;
    private final Event<OutcomeEvent> happened;
    private final Clock clock;

    FollowAppraisal(
            Outcomes outcomes,
            Appraisals appraisals,
            Staff staff,
            AuditTrail audit,
            Event<OutcomeEvent> happened,
            Clock clock) {
        this.outcomes = outcomes;
        this.appraisals = appraisals;
        this.staff = staff;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public void moved(UUID appraisalId) {
        var standing = outcomes.standingOn(appraisalId);
        if (standing.isEmpty()) {
            return;
        }
        var basis = Basis.of(appraisals.require(appraisalId));
        for (var outcome : standing) {
            outcome.weigh(basis, clock.instant());
            outcome.askForExplanation(basis, staff.today(), clock.instant())
                    .ifPresentOrElse(
                            happened::fire,
                            () -> audit.record("appraisal.OutcomeWeighed", outcome.id(), outcome::version));
        }
    }
}
