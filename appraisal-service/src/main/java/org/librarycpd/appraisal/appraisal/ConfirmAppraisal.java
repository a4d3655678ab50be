package org.librarycpd.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.gap.FindGaps;
import org.librarycpd.kit.http.IfMatch;

/** The appraiser confirms the levels that both agreed on; what falls short becomes a gap. */
@ApplicationScoped
public class ConfirmAppraisal {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;
    private final FindGaps findGaps;
    private final Event<AppraisalEvent> happened;
    private final Clock clock;

    ConfirmAppraisal(
            Appraisals appraisals,
            AppraisalPolicy policy,
            FindGaps findGaps,
            Event<AppraisalEvent> happened,
            Clock clock) {
        this.appraisals = appraisals;
        this.policy = policy;
        this.findGaps = findGaps;
        this.happened = happened;
        this.clock = clock;
    }

    /** @param agreed empty where the minutes of the interview say it already */
    @Transactional
    public Appraisal handle(UUID appraisalId, UUID by, List<Rating> agreed, IfMatch seen) {
        var appraisal = appraisals.require(appraisalId);
        var appraiser = policy.requireAppraiser(appraisal, by);
        seen.accept(appraisal.version());
        var shortfalls = appraisal.confirm(appraiser, by, agreed, clock.instant());
        var gapIds = findGaps.handle(appraisal.finding(), shortfalls);
        happened.fire(appraisal.confirmed(gapIds));
        return appraisal;
    }
}
