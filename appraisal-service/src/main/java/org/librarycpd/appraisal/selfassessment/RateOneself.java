package org.librarycpd.appraisal.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class RateOneself {

    private final SelfAssessments selfAssessments;
    private final AuditTrail audit;
    private final Clock clock;

    RateOneself(SelfAssessments selfAssessments, AuditTrail audit, Clock clock) {
        this.selfAssessments = selfAssessments;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SelfAssessment handle(UUID id, UUID personId, List<Rating> ratings, IfMatch seen) {
        var selfAssessment = selfAssessments.requireOwn(id, personId);
        seen.accept(selfAssessment.version());
        selfAssessment.rate(ratings, clock.instant());
        audit.record("appraisal.SelfAssessmentRated", selfAssessment.id(), selfAssessment::version);
        return selfAssessment;
    }
}
