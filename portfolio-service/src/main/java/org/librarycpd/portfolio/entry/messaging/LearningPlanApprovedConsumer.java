package org.librarycpd.portfolio.entry.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.entry.CompleteApprovedItems;

/** The service's own fact: the approval itself need not wait for what follows from it. */
@Singleton
public class LearningPlanApprovedConsumer extends EventConsumer<LearningPlanApprovedConsumer.LearningPlanApproved> {

    private final CompleteApprovedItems complete;

    LearningPlanApprovedConsumer(CompleteApprovedItems complete) {
        super("portfolio.learning-plans", "portfolio.LearningPlanApproved.v1", LearningPlanApproved.class);
        this.complete = complete;
    }

    public record LearningPlanApproved(UUID learnerId, List<ApprovedItem> items) {}

    public record ApprovedItem(UUID runId) {}

    @Override
    public void handle(Incoming<LearningPlanApproved> event) {
        var runs = event.data().items().stream()
                .map(ApprovedItem::runId)
                .filter(Objects::nonNull)
                .toList();
        complete.handle(event.data().learnerId(), runs);
    }
}
