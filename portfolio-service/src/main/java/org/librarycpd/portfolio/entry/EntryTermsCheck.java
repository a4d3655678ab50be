package org.librarycpd.portfolio.entry;

import static org.librarycpd.portfolio.entry.EntryRule.AN_EVIDENCED_GAP_IS_OPEN;
import static org.librarycpd.portfolio.entry.EntryRule.AN_OWN_OPEN_ITEM_IS_FULFILLED;
import static org.librarycpd.portfolio.entry.EntryRule.THE_LEARNING_IS_BEHIND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.portfolio.gap.Gaps;
import org.librarycpd.portfolio.gap.KnownGap;
import org.librarycpd.portfolio.plan.ItemStatus;
import org.librarycpd.portfolio.plan.PlanItem;

/** What an entry refers to is the owner's own and still open: its gaps, its plan item. */
@ApplicationScoped
public class EntryTermsCheck {

    private final Gaps gaps;
    private final PlannedItems items;
    private final Clock clock;

    EntryTermsCheck(Gaps gaps, PlannedItems items, Clock clock) {
        this.gaps = gaps;
        this.items = items;
        this.clock = clock;
    }

    /** @param superseded the entry in whose place this one will stand; null where there is none */
    void require(UUID ownerId, EntryTerms terms, UUID superseded) {
        if (terms.completedOn().isAfter(LocalDate.now(clock))) {
            throw THE_LEARNING_IS_BEHIND.refuse(terms.completedOn()).at("/completedOn");
        }
        requireOpen(ownerId, terms.gapIds());
        requireFulfillable(ownerId, terms.planItemId(), superseded);
    }

    /** Gaps may have been closed and items done since the entry was written. */
    void require(PortfolioEntry entry) {
        requireOpen(entry.ownerId(), entry.gapIds());
        requireFulfillable(entry.ownerId(), entry.planItemId(), entry.supersedes());
    }

    private void requireOpen(UUID ownerId, List<UUID> gapIds) {
        if (gapIds.isEmpty()) {
            return;
        }
        var own = gaps.of(ownerId).stream().collect(Collectors.toMap(KnownGap::id, Function.identity()));
        for (var id : gapIds) {
            var gap = own.get(id);
            if (gap == null) {
                throw PlatformRule.notKnownYet("gap", id);
            }
            if (!gap.isOpen()) {
                throw AN_EVIDENCED_GAP_IS_OPEN.refuse(id).at("/gapIds");
            }
        }
    }

    private void requireFulfillable(UUID ownerId, UUID itemId, UUID superseded) {
        if (itemId != null
                && items.of(ownerId, itemId)
                        .filter(item -> item.runId() == null && item.placementId() == null)
                        .filter(item -> item.status().isOpen() || wasDoneBy(item, superseded))
                        .isEmpty()) {
            throw AN_OWN_OPEN_ITEM_IS_FULFILLED.refuse().at("/planItemId");
        }
    }

    private static boolean wasDoneBy(PlanItem item, UUID superseded) {
        return superseded != null && item.status() == ItemStatus.DONE && superseded.equals(item.entryId());
    }
}
