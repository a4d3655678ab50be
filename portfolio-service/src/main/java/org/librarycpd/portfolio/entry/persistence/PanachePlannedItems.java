package org.librarycpd.portfolio.entry.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.portfolio.entry.PlannedItems;
import org.librarycpd.portfolio.plan.PlanItem;

@ApplicationScoped
public class PanachePlannedItems implements PlannedItems, PanacheRepositoryBase<PlanItem, UUID> {

    @Override
    public Optional<PlanItem> of(UUID learnerId, UUID itemId) {
        return find("id = ?1 and plan.learnerId = ?2", itemId, learnerId).singleResultOptional();
    }
}
