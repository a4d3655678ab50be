package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.OpinionKind.COLLEAGUE;
import static org.librarycpd.appraisal.appraisal.OpinionKind.EXPERT;
import static org.librarycpd.appraisal.appraisal.OpinionRule.A_COLLEAGUE_IS_SOMEBODY_ELSE_OF_THE_LIBRARY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.AssignExpert;
import org.librarycpd.appraisal.staff.ExpertSubject;
import org.librarycpd.appraisal.staff.Workforce;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The appraiser asks a colleague of the person, or an expert from outside, what they see. */
@ApplicationScoped
public class AskForOpinion {

    private final Appraisals appraisals;
    private final Opinions opinions;
    private final AppraisalPolicy policy;
    private final Workforce workforce;
    private final AssignExpert assign;
    private final AuditTrail audit;
    private final Event<AssessmentRequested> happened;
    private final Clock clock;

    AskForOpinion(
            Appraisals appraisals,
            Opinions opinions,
            AppraisalPolicy policy,
            Workforce workforce,
            AssignExpert assign,
            AuditTrail audit,
            Event<AssessmentRequested> happened,
            Clock clock) {
        this.appraisals = appraisals;
        this.opinions = opinions;
        this.policy = policy;
        this.workforce = workforce;
        this.assign = assign;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Opinion handle(UUID appraisalId, OpinionKind kind, UUID giver, UUID by, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        policy.requireAppraiser(appraisal, by);
        seen.accept(appraisal.version());
        if (kind == COLLEAGUE) {
            A_COLLEAGUE_IS_SOMEBODY_ELSE_OF_THE_LIBRARY.require(workforce.strangersAmong(List.of(giver)) == 0);
        }
        var opinion = appraisal.askFor(kind, giver, by, clock.instant());
        opinions.add(opinion);
        if (kind == EXPERT) {
            assign.handle(ExpertSubject.APPRAISAL, opinion.id(), null, giver, by);
        }
        audit.record("appraisal.OpinionAskedFor", appraisal.id(), appraisal::version);
        happened.fire(opinion.asked());
        return opinion;
    }
}
