package org.librarycpd.portfolio.placement;

import static org.librarycpd.portfolio.placement.PlacementRule.THE_APPROVER_CONSENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** The head lets one of the own people go: only then does the host hear of the application. */
@ApplicationScoped
public class ConsentToPlacement {

    private final PlacementAccess access;
    private final PlacementNews news;
    private final Clock clock;

    ConsentToPlacement(PlacementAccess access, PlacementNews news, Clock clock) {
        this.access = access;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Placement handle(UUID placementId, IfMatch seen, UUID by) {
        var placement = access.visible(placementId, by);
        THE_APPROVER_CONSENTS.require(access.consents(placement, by));
        seen.accept(placement.version());
        news.tell(placement, placement.consent(by, clock.instant()));
        return placement;
    }
}
