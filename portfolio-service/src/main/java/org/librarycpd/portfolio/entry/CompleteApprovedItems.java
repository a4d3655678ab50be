package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.librarycpd.portfolio.plan.CompletePlanItems;

/** A plan was approved after the learning was vouched for already: its items are done. */
@ApplicationScoped
public class CompleteApprovedItems {

    private final PortfolioEntries entries;
    private final CompletePlanItems complete;

    CompleteApprovedItems(PortfolioEntries entries, CompletePlanItems complete) {
        this.entries = entries;
        this.complete = complete;
    }

    @Transactional
    public void handle(UUID learnerId, Collection<UUID> approvedRuns, Collection<UUID> approvedPlacements) {
        entries.verified(learnerId, approvedRuns)
                .forEach(entry -> complete.onRun(entry.ownerId(), entry.runId(), entry.id()));
        for (var placement : approvedPlacements) {
            entries.ofWork(placement, learnerId)
                    .filter(PortfolioEntry::isVerified)
                    .ifPresent(entry -> complete.onPlacement(learnerId, placement, entry.id()));
        }
    }
}
