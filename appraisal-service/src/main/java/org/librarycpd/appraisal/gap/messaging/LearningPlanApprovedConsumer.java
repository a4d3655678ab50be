package org.librarycpd.appraisal.gap.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.gap.FollowPlans;
import org.librarycpd.appraisal.gap.PlanApproval;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;

@Singleton
public class LearningPlanApprovedConsumer extends EventConsumer<LearningPlanApprovedConsumer.LearningPlanApproved> {

    private final FollowPlans follow;

    LearningPlanApprovedConsumer(FollowPlans follow) {
        super("portfolio.learning-plans", "portfolio.LearningPlanApproved.v1", LearningPlanApproved.class);
        this.follow = follow;
    }

    public record LearningPlanApproved(
            UUID planId, UUID learnerId, UUID approvedBy, Instant approvedAt, List<Item> items) {}

    public record Item(UUID itemId, UUID gapId) {}

    @Override
    public void handle(Incoming<LearningPlanApproved> event) {
        var plan = event.data();
        follow.approved(new PlanApproval(
                plan.planId,
                event.sequence(),
                plan.learnerId,
                plan.approvedBy,
                plan.approvedAt,
                itemsByGap(plan.items)));
    }

    private static Map<UUID, Set<UUID>> itemsByGap(List<Item> items) {
        return items.stream()
                .filter(item -> item.gapId() != null)
                .collect(groupingBy(Item::gapId, mapping(Item::itemId, toSet())));
    }
}
