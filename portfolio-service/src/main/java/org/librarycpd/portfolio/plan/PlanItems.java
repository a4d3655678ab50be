package org.librarycpd.portfolio.plan;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.plan.ItemStatus.DONE;
import static org.librarycpd.portfolio.plan.ItemStatus.PROPOSED;
import static org.librarycpd.portfolio.plan.PlanRule.A_PLACEMENT_STANDS_ONCE_IN_A_PLAN;
import static org.librarycpd.portfolio.plan.PlanRule.A_RUN_STANDS_ONCE_IN_A_PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Questions to the items of one plan. */
record PlanItems(List<PlanItem> all) {

    PlanItem require(UUID itemId) {
        return first(item -> item.id().equals(itemId)).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    Optional<PlanItem> first(Predicate<PlanItem> which) {
        return all.stream().filter(which).findFirst();
    }

    boolean any(Predicate<PlanItem> which) {
        return all.stream().anyMatch(which);
    }

    List<PlanItem> proposed() {
        return all.stream().filter(item -> item.status() == PROPOSED).toList();
    }

    Optional<PlanItem> aliveOn(UUID runId) {
        return first(item -> runId.equals(item.runId()) && item.status().isAlive());
    }

    /** A run or a placement that stands in the plan already, in another item. */
    void requireOnce(ItemTerms terms, Predicate<PlanItem> others) {
        A_RUN_STANDS_ONCE_IN_A_PLAN.require(isNew(terms.runId(), PlanItem::runId, others));
        A_PLACEMENT_STANDS_ONCE_IN_A_PLAN.require(isNew(terms.placementId(), PlanItem::placementId, others));
    }

    private boolean isNew(UUID pointedAt, Function<PlanItem, UUID> pointer, Predicate<PlanItem> others) {
        return pointedAt == null
                || all.stream()
                        .filter(others)
                        .filter(item -> item.status().isAlive())
                        .noneMatch(item -> pointedAt.equals(pointer.apply(item)));
    }

    /** Every part that is missing in what is proposed, each with its place in the plan, or nothing happens. */
    void requireSmart(int year, LocalDate today) {
        var refusal = PlanRule.GOALS_ARE_SMART.refuse();
        var missing = 0;
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).status() == PROPOSED) {
                for (var shortcoming : SmartCheck.of(all.get(i), year, today)) {
                    if (shortcoming.isMissing()) {
                        refusal.at("/items/" + i + shortcoming.pointer(), shortcoming.sentence());
                        missing++;
                    }
                }
            }
        }
        if (missing > 0) {
            throw refusal;
        }
    }

    /** What an approved plan has come to. */
    PlanStatus outcome() {
        var done = any(item -> item.status() == DONE);
        if (any(item -> item.status().isOpen())) {
            return done || any(item -> item.isEnrolled() && item.status().isOpen())
                    ? PlanStatus.ACTIVE
                    : PlanStatus.APPROVED;
        }
        return done ? PlanStatus.COMPLETED : PlanStatus.CANCELLED;
    }
}
