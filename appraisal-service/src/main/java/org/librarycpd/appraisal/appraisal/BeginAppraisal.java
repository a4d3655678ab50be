package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.AppraisalRule.NOBODY_APPRAISES_HIMSELF;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.selfassessment.SelfAssessments;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;

@ApplicationScoped
public class BeginAppraisal {

    private final Appraisals appraisals;
    private final SelfAssessments selfAssessments;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    BeginAppraisal(Appraisals appraisals, SelfAssessments selfAssessments, Staff staff, AuditTrail audit, Clock clock) {
        this.appraisals = appraisals;
        this.selfAssessments = selfAssessments;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Appraisal handle(UUID selfAssessmentId, UUID headId) {
        var selfAssessment = selfAssessments.require(selfAssessmentId);
        var personId = selfAssessment.personId();
        NOBODY_APPRAISES_HIMSELF.require(!headId.equals(personId));
        NOTHING_IS_HERE.require(staff.over(personId).isAppraiser(headId, personId));
        var appraisal = new Appraisal(selfAssessment, headId, clock.instant());
        appraisals.add(appraisal);
        audit.record("appraisal.AppraisalBegun", appraisal.id(), appraisal::version);
        return appraisal;
    }
}
