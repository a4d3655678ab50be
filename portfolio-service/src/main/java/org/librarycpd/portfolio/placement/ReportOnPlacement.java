package org.librarycpd.portfolio.placement;

import static org.librarycpd.portfolio.placement.PlacementRule.THE_INTERN_ACTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class ReportOnPlacement {

    private final PlacementAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    ReportOnPlacement(PlacementAccess access, AuditTrail audit, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Placement handle(UUID placementId, IfMatch seen, UUID by, String learnt) {
        var placement = access.visible(placementId, by);
        THE_INTERN_ACTS.require(access.isIntern(placement, by));
        seen.accept(placement.version());
        placement.report(learnt, clock.instant());
        audit.record("portfolio.PlacementReported", placementId, placement::version);
        return placement;
    }
}
