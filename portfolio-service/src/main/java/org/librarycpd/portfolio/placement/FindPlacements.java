package org.librarycpd.portfolio.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.placement.Placements.PlacementFilter;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Power;

/** The placements that someone may see: their own, those of the own people, or those whom the library takes in. */
@ApplicationScoped
public class FindPlacements {

    private final Placements placements;
    private final PlacementAccess access;
    private final Authority authority;

    FindPlacements(Placements placements, PlacementAccess access, Authority authority) {
        this.placements = placements;
        this.access = access;
        this.authority = authority;
    }

    /** @param side null: the person's own */
    public List<Placement> handle(UUID me, Side side, PlacementStatus status, PageRequest page) {
        if (side == null) {
            return placements.list(new PlacementFilter(Side.HOME, me, null, null, status), page);
        }
        if (side == Side.HOME) {
            var approvers = authority.isOverseer(me) ? null : authority.inWhoseNames(me, Power.ASSIGN_WORK);
            return placements.list(new PlacementFilter(side, null, approvers, null, status), page);
        }
        var supervisor = access.receivesInterns(me) ? null : me;
        return placements.list(new PlacementFilter(side, null, null, supervisor, status), page);
    }
}
