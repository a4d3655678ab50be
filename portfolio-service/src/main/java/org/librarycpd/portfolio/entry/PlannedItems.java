package org.librarycpd.portfolio.entry;

import java.util.Optional;
import java.util.UUID;
import org.librarycpd.portfolio.plan.PlanItem;

/** Plan items as far as an entry may fulfil them. */
public interface PlannedItems {

    Optional<PlanItem> of(UUID learnerId, UUID itemId);
}
