package org.librarycpd.appraisal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What learning plans mean for gaps. */
@ApplicationScoped
public class FollowPlans {

    private final Gaps gaps;
    private final HeardPlans heard;
    private final Event<GapEvent> happened;
    private final Clock clock;

    FollowPlans(Gaps gaps, HeardPlans heard, Event<GapEvent> happened, Clock clock) {
        this.gaps = gaps;
        this.heard = heard;
        this.happened = happened;
        this.clock = clock;
    }

    /** An approval says all that the plan points at: what an earlier one pointed at besides is let go. */
    @Transactional
    public void approved(PlanApproval approval) {
        if (heard.isNews(approval.planId(), approval.sequence())) {
            concerned(approval)
                    .forEach(gap -> gap.planApproved(approval, clock.instant()).ifPresent(happened::fire));
        }
    }

    private Set<CompetencyGap> concerned(PlanApproval approval) {
        var pointedAt = gaps.requireKnown(approval.items().keySet());
        return Stream.concat(pointedAt.stream(), gaps.namedByPlan(approval.planId()).stream())
                .collect(Collectors.toSet());
    }

    @Transactional
    public void cancelled(UUID gapId, PlanCancellation cancelled) {
        gaps.requireKnown(List.of(gapId))
                .forEach(
                        gap -> gap.planItemCancelled(cancelled, clock.instant()).ifPresent(happened::fire));
    }
}
