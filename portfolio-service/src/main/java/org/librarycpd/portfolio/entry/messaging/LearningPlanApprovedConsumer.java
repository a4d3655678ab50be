package org.librarycpd.portfolio.entry.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

    public record ApprovedItem(UUID runId, UUID placementId) {}

    @Override
    public void handle(Incoming<LearningPlanApproved> event) {
        complete.handle(
                event.data().learnerId(), named(event, ApprovedItem::runId), named(event, ApprovedItem::placementId));
    }

    private static List<UUID> named(Incoming<LearningPlanApproved> event, Function<ApprovedItem, UUID> which) {
        return event.data().items().stream().map(which).filter(Objects::nonNull).toList();
    }
}
