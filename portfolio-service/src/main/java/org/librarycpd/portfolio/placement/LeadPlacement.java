package org.librarycpd.portfolio.placement;

import static org.librarycpd.portfolio.placement.PlacementRule.THE_SUPERVISOR_LEADS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.librarycpd.kit.http.IfMatch;

/** The supervisor says when the intern has begun, and at the end what was done. */
@ApplicationScoped
public class LeadPlacement {

    private final PlacementAccess access;
    private final PlacementNews news;
    private final Clock clock;

    LeadPlacement(PlacementAccess access, PlacementNews news, Clock clock) {
        this.access = access;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Placement start(UUID placementId, IfMatch seen, UUID by) {
        return lead(placementId, seen, by, placement -> placement.start(clock.instant()));
    }

    @Transactional
    public Placement complete(UUID placementId, IfMatch seen, UUID by, int hours, String assessment) {
        var outcome = new Outcome(hours, LocalDate.now(clock), by, assessment);
        return lead(placementId, seen, by, placement -> placement.complete(outcome, clock.instant()));
    }

    private Placement lead(UUID placementId, IfMatch seen, UUID by, Function<Placement, PlacementEvent> deed) {
        var placement = access.visible(placementId, by);
        THE_SUPERVISOR_LEADS.require(access.leads(placement, by));
        seen.accept(placement.version());
        news.tell(placement, deed.apply(placement));
        return placement;
    }
}
