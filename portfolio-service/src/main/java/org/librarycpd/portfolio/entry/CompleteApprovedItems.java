package org.librarycpd.portfolio.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.librarycpd.portfolio.plan.CompletePlanItems;

/** A plan was approved after the learning had been attested already: its items are done. */
@ApplicationScoped
public class CompleteApprovedItems {

    private final PortfolioEntries entries;
    private final CompletePlanItems complete;

    CompleteApprovedItems(PortfolioEntries entries, CompletePlanItems complete) {
        this.entries = entries;
        this.complete = complete;
    }

    @Transactional
    public void handle(UUID learnerId, Collection<UUID> approvedRuns) {
        entries.verified(learnerId, approvedRuns)
                .forEach(entry -> complete.onRun(entry.ownerId(), entry.runId(), entry.id()));
    }
}
