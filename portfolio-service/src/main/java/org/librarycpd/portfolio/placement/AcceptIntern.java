package org.librarycpd.portfolio.placement;

import static org.librarycpd.portfolio.placement.PlacementRule.A_SUPERVISOR_WORKS_HERE;
import static org.librarycpd.portfolio.placement.PlacementRule.NO_MORE_THAN_THE_PLACES;
import static org.librarycpd.portfolio.placement.PlacementRule.THE_HOST_DECIDES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.opportunity.Opportunities;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** The host takes an intern in, never more than there are places, and names who looks after the intern. */
@ApplicationScoped
public class AcceptIntern {

    private final Placements placements;
    private final PlacementAccess access;
    private final Opportunities opportunities;
    private final StaffMembers staff;
    private final PlacementNews news;
    private final Clock clock;

    AcceptIntern(
            Placements placements,
            PlacementAccess access,
            Opportunities opportunities,
            StaffMembers staff,
            PlacementNews news,
            Clock clock) {
        this.placements = placements;
        this.access = access;
        this.opportunities = opportunities;
        this.staff = staff;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Placement handle(UUID placementId, IfMatch seen, UUID by, UUID supervisorId) {
        var placement = access.visible(placementId, by);
        THE_HOST_DECIDES.require(access.decidesAtTheHost(placement, by));
        seen.accept(placement.version());
        var supervisor = supervisor(supervisorId);
        var places = opportunities.hold(placement.terms().opportunityId()).places();
        var free = placements.taken(placement.terms().opportunityId()) < places;
        var accepted = placement.accept(supervisor, clock.instant());
        NO_MORE_THAN_THE_PLACES.require(free, places);
        news.tell(placement, accepted);
        return placement;
    }

    private Supervisor supervisor(UUID personId) {
        var member = staff.of(personId)
                .filter(m -> m.isEmployedOn(LocalDate.now(clock)))
                .orElseThrow(() -> A_SUPERVISOR_WORKS_HERE.refuse().at("/supervisorId"));
        return new Supervisor(personId, name(member));
    }

    private static String name(StaffMember member) {
        return member.name().familyName() + " " + member.name().givenName();
    }
}
