package org.librarycpd.portfolio.entry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Objects;
import org.librarycpd.portfolio.plan.CompletePlanItems;
import org.librarycpd.portfolio.plan.LearningPlanApproved;
import org.librarycpd.portfolio.plan.LearningPlanApproved.ApprovedItem;

/** A plan is approved after the learning was attested already: its items are done at once. */
@ApplicationScoped
public class CompleteApprovedItems {

    private final PortfolioEntries entries;
    private final CompletePlanItems complete;

    CompleteApprovedItems(PortfolioEntries entries, CompletePlanItems complete) {
        this.entries = entries;
        this.complete = complete;
    }

    /** After the approval itself has been told. */
    void onApproval(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) LearningPlanApproved approved) {
        var runs = approved.items().stream()
                .map(ApprovedItem::runId)
                .filter(Objects::nonNull)
                .toList();
        entries.verified(approved.learnerId(), runs)
                .forEach(entry -> complete.onRun(entry.ownerId(), entry.runId(), entry.id()));
    }
}
