package org.librarycpd.portfolio.plan;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    FindLearningPlans(LearningPlans plans, Gaps gaps, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.gaps = gaps;
        this.access = access;
        this.clock = clock;
    }

    public List<LearningPlan> handle(UUID asking, PlanSearch search, PageRequest page) {
        if (search.awaitingApproval()) {
            return plans.awaiting(access.decidesInTheNamesOf(asking), page);
        }
        if (search.overdue()) {
            return plans.overdue(access.decidesInTheNamesOf(asking), LocalDate.now(clock), page);
        }
        if (search.gapId() != null) {
            return gaps.find(search.gapId())
                    .map(gap -> onGap(asking, gap, page))
                    .orElse(List.of());
        }
        return search.personId() == null || search.personId().equals(asking)
                ? plans.of(asking, page)
                : ofSomeoneBelow(asking, search.personId(), page);
    }

    private List<LearningPlan> ofSomeoneBelow(UUID asking, UUID personId, PageRequest page) {
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
