package org.librarycpd.portfolio.placement;

import static org.librarycpd.portfolio.placement.PlacementRule.THE_APPROVER_CONSENTS;
import static org.librarycpd.portfolio.placement.PlacementRule.THE_HOST_DECIDES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** The head refuses consent, or the host the application. */
@ApplicationScoped
public class DeclinePlacement {

    private final PlacementAccess access;
    private final PlacementNews news;
    private final Clock clock;

    DeclinePlacement(PlacementAccess access, PlacementNews news, Clock clock) {
        this.access = access;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Placement handle(UUID placementId, IfMatch seen, UUID by, String reason) {
        var placement = access.visible(placementId, by);
        if (placement.side() == Side.HOME) {
            THE_APPROVER_CONSENTS.require(access.consents(placement, by));
        } else {
            THE_HOST_DECIDES.require(access.decidesAtTheHost(placement, by));
        }
        seen.accept(placement.version());
        news.tell(placement, placement.decline(reason, clock.instant()));
        return placement;
    }
}
