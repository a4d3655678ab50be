package org.librarycpd.portfolio.notice.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.notice.TellHr;

@Singleton
public class PlanApprovedConsumer extends EventConsumer<PlanApprovedConsumer.LearningPlanApproved> {

    private final TellHr tellHr;

    PlanApprovedConsumer(TellHr tellHr) {
        super("portfolio.learning-plans", "portfolio.LearningPlanApproved.v1", LearningPlanApproved.class);
        this.tellHr = tellHr;
    }

    public record LearningPlanApproved(UUID planId, UUID approvedBy, List<ApprovedItem> items) {}

    public record ApprovedItem(UUID itemId) {}

    /** What happened before this consumer listened has made its notice already. */
    @Override
    protected boolean towardsPeople() {
        return true;
    }

    @Override
    public void handle(Incoming<LearningPlanApproved> event) {
        var approved = event.data();
        var items = approved.items().stream().map(ApprovedItem::itemId).collect(Collectors.toSet());
        tellHr.ofApproval(approved.planId(), event.sequence(), items, approved.approvedBy());
    }
}
