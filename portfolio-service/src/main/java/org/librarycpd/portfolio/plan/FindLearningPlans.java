package org.librarycpd.portfolio.plan;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.gap.Gaps;
import org.librarycpd.portfolio.gap.KnownGap;

/** The plans that someone may see: their own, and from the submission on those of people below them. */
@ApplicationScoped
public class FindLearningPlans {

    private final LearningPlans plans;
    private final Gaps gaps;
    private final PlanAccess access;

    FindLearningPlans(LearningPlans plans, Gaps gaps, PlanAccess access) {
        this.plans = plans;
        this.gaps = gaps;
        this.access = access;
    }

    public List<LearningPlan> handle(
            UUID asking, UUID personId, UUID gapId, boolean awaitingApproval, PageRequest page) {
        if (awaitingApproval) {
            return plans.awaiting(asking, page);
        }
        if (gapId != null) {
            return gaps.find(gapId).map(gap -> onGap(asking, gap, page)).orElse(List.of());
        }
        if (personId == null || personId.equals(asking)) {
            return plans.of(asking, page);
        }
        NOTHING_IS_HERE.require(access.isHeadOver(asking, personId));
        return plans.shownOf(personId, page);
    }

    private List<LearningPlan> onGap(UUID asking, KnownGap gap, PageRequest page) {
        var own = gap.personId().equals(asking);
        return own || access.isHeadOver(asking, gap.personId())
                ? plans.onGap(gap.personId(), gap.id(), own, page)
                : List.of();
    }
}
