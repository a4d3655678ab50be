package org.librarycpd.portfolio.placement;

import static org.librarycpd.portfolio.placement.PlacementRule.EITHER_SIDE_MAY_BREAK_OFF;
import static org.librarycpd.portfolio.placement.PlacementRule.THE_INTERN_ACTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** The intern steps back before it starts; later either side may break it off. */
@ApplicationScoped
public class LeavePlacement {

    private final PlacementAccess access;
    private final PlacementNews news;
    private final Clock clock;

    LeavePlacement(PlacementAccess access, PlacementNews news, Clock clock) {
        this.access = access;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Placement withdraw(UUID placementId, IfMatch seen, UUID by, String reason) {
        var placement = access.visible(placementId, by);
        THE_INTERN_ACTS.require(access.isIntern(placement, by));
        seen.accept(placement.version());
        news.tell(placement, placement.withdraw(reason, clock.instant()));
        return placement;
    }

    @Transactional
    public Placement breakOff(UUID placementId, IfMatch seen, UUID by, String reason) {
        var placement = access.visible(placementId, by);
        EITHER_SIDE_MAY_BREAK_OFF.require(access.mayBreakOff(placement, by));
        seen.accept(placement.version());
        news.tell(placement, placement.breakOff(reason, clock.instant()));
        return placement;
    }
}
