package org.librarycpd.portfolio.plan;

import static org.librarycpd.portfolio.plan.PlanRule.A_PLANNED_GAP_IS_OPEN;
import static org.librarycpd.portfolio.plan.PlanRule.A_RUN_AND_A_PLACEMENT_ARE_TWO_ITEMS;
import static org.librarycpd.portfolio.plan.PlanRule.THE_GOAL_IS_STILL_AHEAD;
import static org.librarycpd.portfolio.plan.PlanRule.THE_HOURS_ARE_GIVEN;
import static org.librarycpd.portfolio.plan.PlanRule.THE_HOURS_COVER_THE_RUN;
import static org.librarycpd.portfolio.plan.PlanRule.THE_PRICE_COVERS_THE_RUN;
import static org.librarycpd.portfolio.plan.PlanRule.THE_RUN_TEACHES_WHAT_THE_GAP_LACKS;
import static org.librarycpd.portfolio.plan.PlanRule.THE_START_COMES_BEFORE_THE_END;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.portfolio.gap.Gaps;
import org.librarycpd.portfolio.gap.KnownGap;
import org.librarycpd.portfolio.placement.Placement;
import org.librarycpd.portfolio.placement.Placements;
import org.librarycpd.portfolio.run.KnownRun;
import org.librarycpd.portfolio.run.Programmes;

/** Turns a proposal into an item's terms, or says what does not fit: the learner's own open gap, a run that teaches it. */
@ApplicationScoped
public class ItemTermsCheck {

    private final Gaps gaps;
    private final Programmes programmes;
    private final Placements placements;
    private final Clock clock;

    ItemTermsCheck(Gaps gaps, Programmes programmes, Placements placements, Clock clock) {
        this.gaps = gaps;
        this.programmes = programmes;
        this.placements = placements;
        this.clock = clock;
    }

    ItemTerms terms(UUID learnerId, ItemProposal asked) {
        requireTimes(asked.startsOn(), asked.goal().dueOn());
        if (asked.runId() != null && asked.placementId() != null) {
            throw A_RUN_AND_A_PLACEMENT_ARE_TWO_ITEMS.refuse().at("/placementId");
        }
        var gap = asked.gapId() == null ? null : gaps.requireOf(learnerId, asked.gapId());
        var run = asked.runId() == null ? null : programmes.requireRun(asked.runId());
        var placement = asked.placementId() == null ? null : placements.requireOf(learnerId, asked.placementId());
        if (gap != null) {
            requireOpen(gap);
        }
        if (gap != null && run != null && !programmes.require(run.programmeId()).teaches(gap.competencyId())) {
            throw THE_RUN_TEACHES_WHAT_THE_GAP_LACKS.refuse().at("/runId");
        }
        return new ItemTerms(
                asked.gapId(),
                asked.runId(),
                asked.placementId(),
                asked.startsOn(),
                asked.goal(),
                hours(asked, run, placement),
                price(asked, run));
    }

    /** Gaps may have been closed or waived since the items were written. */
    void requireOpenGaps(LearningPlan plan) {
        var ids = plan.items().stream()
                .filter(item -> item.status() == ItemStatus.PROPOSED)
                .map(PlanItem::gapId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        requireOpen(gaps.all(ids));
    }

    private void requireOpen(List<KnownGap> planned) {
        planned.forEach(this::requireOpen);
    }

    private void requireOpen(KnownGap gap) {
        if (!gap.isOpen()) {
            throw A_PLANNED_GAP_IS_OPEN.refuse(gap.id()).at("/gapId");
        }
    }

    private void requireTimes(LocalDate startsOn, LocalDate dueOn) {
        if (dueOn == null) {
            return;
        }
        if (dueOn.isBefore(LocalDate.now(clock))) {
            throw THE_GOAL_IS_STILL_AHEAD.refuse(dueOn).at("/goal/dueOn");
        }
        if (startsOn != null && startsOn.isAfter(dueOn)) {
            throw THE_START_COMES_BEFORE_THE_END.refuse(startsOn, dueOn).at("/startsOn");
        }
    }

    private static int hours(ItemProposal asked, KnownRun run, Placement placement) {
        if (asked.hours() == null && placement != null) {
            return placement.terms().hours();
        }
        if (run == null && asked.hours() == null) {
            throw THE_HOURS_ARE_GIVEN.refuse().at("/hours");
        }
        var hours = asked.hours() == null ? run.hours() : asked.hours();
        if (run != null && hours < run.hours()) {
            throw THE_HOURS_COVER_THE_RUN.refuse(hours, run.hours()).at("/hours");
        }
        return hours;
    }

    private static long price(ItemProposal asked, KnownRun run) {
        var least = run == null ? 0 : run.priceKopecks();
        var price = asked.priceKopecks() == null ? least : asked.priceKopecks();
        if (price < least) {
            throw THE_PRICE_COVERS_THE_RUN
                    .refuse(roubles(price), roubles(least))
                    .at("/priceKopecks");
        }
        return price;
    }

    private static BigDecimal roubles(long kopecks) {
        return BigDecimal.valueOf(kopecks, 2);
    }
}
