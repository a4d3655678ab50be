package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An approved learning plan, as far as gaps care.
 *
 * @param sequence the plan's version: what is older than the last word changes nothing
 * @param items all that the plan points at: its items by gap
 */
public record PlanApproval(
        UUID planId, long sequence, UUID learnerId, UUID approvedBy, Instant approvedAt, Map<UUID, Set<UUID>> items) {

    Set<UUID> itemsFor(UUID gapId) {
        return items.getOrDefault(gapId, Set.of());
    }
}
