package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_WHO_ARRANGES_INTERVIEWS;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_WHO_LEADS_THE_INTERVIEW_WRITES_ITS_MINUTES;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.THEY_WORK_HERE_TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.staff.Workforce;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The interview is arranged, minuted, and of an attestation judged by the commission. */
@ApplicationScoped
public class HoldInterview {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;
    private final Workforce workforce;
    private final AuditTrail audit;
    private final Event<AppraisalEvent> happened;
    private final Clock clock;

    HoldInterview(
            Appraisals appraisals,
            AppraisalPolicy policy,
            Workforce workforce,
            AuditTrail audit,
            Event<AppraisalEvent> happened,
            Clock clock) {
        this.appraisals = appraisals;
        this.policy = policy;
        this.workforce = workforce;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Appraisal arrange(UUID appraisalId, UUID by, Interview planned, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        policy.requireAppraiserOrOverseer(appraisal, by, ONLY_WHO_ARRANGES_INTERVIEWS);
        seen.accept(appraisal.version());
        var strangers = workforce.strangersAmong(planned.panel());
        THEY_WORK_HERE_TODAY.require(strangers == 0, strangers);
        happened.fire(appraisal.arrange(planned, by, clock.instant()));
        return appraisal;
    }

    @Transactional
    public Appraisal minute(UUID appraisalId, UUID by, String minutes, List<Rating> agreed, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        var standing = policy.requireStanding(appraisal, by);
        var chairs = appraisal.interview().filter(i -> i.isChairedBy(by)).isPresent();
        ONLY_WHO_LEADS_THE_INTERVIEW_WRITES_ITS_MINUTES.require(standing == AppraisalStanding.APPRAISER || chairs);
        seen.accept(appraisal.version());
        appraisal.minute(minutes, agreed, clock.instant());
        audit.record("appraisal.InterviewMinuted", appraisal.id(), appraisal::version);
        return appraisal;
    }

    @Transactional
    public Appraisal judge(UUID appraisalId, UUID by, CommissionVerdict.Spoken spoken, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        policy.requireStanding(appraisal, by);
        seen.accept(appraisal.version());
        appraisal.judge(spoken, by, clock.instant());
        audit.record("appraisal.CommissionVerdictRecorded", appraisal.id(), appraisal::version);
        return appraisal;
    }
}
