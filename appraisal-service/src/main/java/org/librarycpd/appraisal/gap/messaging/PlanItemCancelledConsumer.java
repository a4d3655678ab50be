package org.librarycpd.appraisal.gap.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.appraisal.gap.FollowPlans;
import org.librarycpd.appraisal.gap.PlanCancellation;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;

@Singleton
public class PlanItemCancelledConsumer extends EventConsumer<PlanItemCancelledConsumer.PlanItemCancelled> {

    private final FollowPlans follow;

    PlanItemCancelledConsumer(FollowPlans follow) {
        super("portfolio.learning-plans", "portfolio.PlanItemCancelled.v1", PlanItemCancelled.class);
        this.follow = follow;
    }

    /** @param gapId absent where the item points at no gap */
    public record PlanItemCancelled(UUID planId, UUID itemId, UUID gapId, UUID learnerId, UUID cancelledBy) {}

    @Override
    public void handle(Incoming<PlanItemCancelled> event) {
        var item = event.data();
        if (item.gapId != null) {
            follow.cancelled(
                    item.gapId,
                    new PlanCancellation(item.planId, event.sequence(), item.itemId, item.learnerId, item.cancelledBy));
        }
    }
}
