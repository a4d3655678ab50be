package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentStarted;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentSubmitted;
import org.librarycpd.appraisal.selfassessment.SelfAssessments;
import org.librarycpd.kit.audit.AuditTrail;

/** A scheduled appraisal goes on by itself when the person begins and when she submits. */
@ApplicationScoped
public class FollowSelfAssessment {

    private final Appraisals appraisals;
    private final SelfAssessments selfAssessments;
    private final AuditTrail audit;
    private final Clock clock;

    FollowSelfAssessment(Appraisals appraisals, SelfAssessments selfAssessments, AuditTrail audit, Clock clock) {
        this.appraisals = appraisals;
        this.selfAssessments = selfAssessments;
        this.audit = audit;
        this.clock = clock;
    }

    void begun(@Observes SelfAssessmentStarted event) {
        var begun = event.selfAssessment();
        appraisals.meantBy(begun.personId(), begun.id()).ifPresent(appraisal -> {
            appraisal.selfAssessmentBegun(begun, clock.instant());
            audit.record("appraisal.SelfAssessmentBegun", appraisal.id(), appraisal::version);
        });
    }

    void submitted(@Observes SelfAssessmentSubmitted event) {
        var submitted = selfAssessments.require(event.selfAssessmentId());
        appraisals
                .meantBy(submitted.personId(), submitted.id())
                .filter(appraisal -> submitted.status() == SUBMITTED)
                .ifPresent(appraisal -> {
                    appraisal.takeUp(submitted, clock.instant());
                    audit.record("appraisal.SelfAssessmentTakenUp", appraisal.id(), appraisal::version);
                });
    }
}
