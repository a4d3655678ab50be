package org.librarycpd.appraisal.appraisal;

import static java.util.stream.Collectors.toSet;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_THE_DECIDERS_DECIDE;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.THEY_WORK_HERE_TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.gap.CorrectGaps;
import org.librarycpd.appraisal.gap.Finding;
import org.librarycpd.appraisal.staff.Workforce;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The overseer puts an objection before people who took no part; they uphold it, and may put levels right, or not. */
@ApplicationScoped
public class DecideObjection {

    private final Appraisals appraisals;
    private final Opinions opinions;
    private final AppraisalPolicy policy;
    private final Workforce workforce;
    private final CorrectGaps correctGaps;
    private final AuditTrail audit;
    private final Event<AppraisalEvent> happened;
    private final Clock clock;

    DecideObjection(
            Appraisals appraisals,
            Opinions opinions,
            AppraisalPolicy policy,
            Workforce workforce,
            CorrectGaps correctGaps,
            AuditTrail audit,
            Event<AppraisalEvent> happened,
            Clock clock) {
        this.appraisals = appraisals;
        this.opinions = opinions;
        this.policy = policy;
        this.workforce = workforce;
        this.correctGaps = correctGaps;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Appraisal putBefore(UUID appraisalId, UUID by, List<UUID> deciders, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        policy.requireOverseer(appraisal, by);
        seen.accept(appraisal.version());
        var strangers = workforce.strangersAmong(deciders);
        THEY_WORK_HERE_TODAY.require(strangers == 0, strangers);
        appraisal.putBefore(deciders, askedAbout(appraisal), clock.instant());
        audit.record("appraisal.DecidersNamed", appraisal.id(), appraisal::version);
        return appraisal;
    }

    private Set<UUID> askedAbout(Appraisal appraisal) {
        return appraisal.hasAskedForOpinions()
                ? opinions.about(appraisal.id()).stream().map(Opinion::giverId).collect(toSet())
                : Set.of();
    }

    @Transactional
    public Appraisal resolve(
            UUID appraisalId, UUID by, boolean upheld, String reason, List<Rating> corrected, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        policy.requireStanding(appraisal, by);
        ONLY_THE_DECIDERS_DECIDE.require(
                appraisal.objection().filter(o -> o.isBefore(by)).isPresent());
        seen.accept(appraisal.version());
        var changed = appraisal.resolve(upheld, reason, corrected, by, clock.instant());
        var correction = changed.isEmpty() ? null : corrected(appraisal, changed);
        happened.fire(appraisal.resolved());
        if (correction != null) {
            happened.fire(correction);
        }
        return appraisal;
    }

    private AppraisalCorrected corrected(Appraisal appraisal, List<UUID> competencies) {
        var decided = appraisal.objection().orElseThrow();
        var finding = new Finding(appraisal.id(), appraisal.personId(), decided.decidedBy(), decided.decidedAt());
        var gaps = correctGaps.handle(finding, competencies, appraisal.shortfallsAmong(competencies));
        return appraisal.corrected(competencies, gaps);
    }
}
