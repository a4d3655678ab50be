package org.librarycpd.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.selfassessment.SelfAssessments;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The appraiser writes his own assessment, blind, and submits it. */
@ApplicationScoped
public class WriteAssessment {

    private final Appraisals appraisals;
    private final SelfAssessments selfAssessments;
    private final AppraisalPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    WriteAssessment(
            Appraisals appraisals,
            SelfAssessments selfAssessments,
            AppraisalPolicy policy,
            AuditTrail audit,
            Clock clock) {
        this.appraisals = appraisals;
        this.selfAssessments = selfAssessments;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Appraisal write(UUID appraisalId, UUID by, List<Rating> ratings, IfMatch seen) {
        var appraisal = toBeWritten(appraisalId, by, seen);
        appraisal.assess(by, ratings, clock.instant());
        audit.record("appraisal.AssessmentWritten", appraisal.id(), appraisal::version);
        return appraisal;
    }

    @Transactional
    public Appraisal submit(UUID appraisalId, UUID by, IfMatch seen) {
        var appraisal = toBeWritten(appraisalId, by, seen);
        appraisal.submitAssessment(by, clock.instant());
        selfAssessments.require(appraisal.selfAssessmentId()).reveal(by, clock.instant());
        audit.record("appraisal.AssessmentSubmitted", appraisal.id(), appraisal::version);
        return appraisal;
    }

    private Appraisal toBeWritten(UUID appraisalId, UUID by, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        policy.requireAppraiser(appraisal, by);
        seen.accept(appraisal.version());
        return appraisal;
    }
}
