package org.librarycpd.portfolio.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.librarycpd.portfolio.opportunity.Opportunities;

/** The other library has moved its side: this one follows. The first news of a placement makes the host's row. */
@ApplicationScoped
public class FollowOtherSide {

    private final Placements placements;
    private final Opportunities opportunities;
    private final PlacementNews news;
    private final Clock clock;

    FollowOtherSide(Placements placements, Opportunities opportunities, PlacementNews news, Clock clock) {
        this.placements = placements;
        this.opportunities = opportunities;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public void handle(PlacementSideMoved other) {
        var words = placements.wordsOf(other.toldBy(), other.placementId());
        placements
                .find(other.placementId())
                .or(() -> applied(other, words))
                .ifPresent(placement -> placement
                        .follow(other, words, clock.instant())
                        .ifPresent(event -> news.followed(placement, event)));
    }

    private Optional<Placement> applied(PlacementSideMoved other, Words words) {
        if (other.from() == Side.HOST) {
            return Optional.empty();
        }
        var offer = opportunities.require(other.opportunityId());
        var applicant = new Applicant(other.personId(), words.personName(), other.homeLibraryId(), words.homeName());
        var now = clock.instant();
        var placement = Placement.atTheHost(other.placementId(), PlacementTerms.of(offer), applicant, now);
        placements.add(placement);
        news.followed(placement, PlacementEvent.of(placement, now));
        return Optional.of(placement);
    }
}
