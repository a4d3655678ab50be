package org.librarycpd.portfolio.placement;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.AppointmentKind.HEAD;
import static org.librarycpd.portfolio.staff.Power.ASSIGN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Standing;

/** Who may know of one side of a placement, and who acts there. */
@ApplicationScoped
public class PlacementAccess {

    private final Placements placements;
    private final Authority authority;
    private final Appointments appointments;
    private final Clock clock;

    PlacementAccess(Placements placements, Authority authority, Appointments appointments, Clock clock) {
        this.placements = placements;
        this.authority = authority;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The placement, if the person may know of it; otherwise 404. */
    public Placement visible(UUID placementId, UUID person) {
        var placement = placements.require(placementId);
        NOTHING_IS_HERE.require(
                placement.side() == Side.HOST
                        ? isSupervisor(placement, person) || receivesInterns(person)
                        : isIntern(placement, person) || standsAbove(placement, person));
        return placement;
    }

    public boolean isIntern(Placement placement, UUID person) {
        return placement.side() == Side.HOME && placement.personId().equals(person);
    }

    public boolean consents(Placement placement, UUID person) {
        return placement.side() == Side.HOME
                && authority
                        .standing(person, placement.personId(), ASSIGN_WORK)
                        .map(Standing::decides)
                        .orElse(false);
    }

    public boolean decidesAtTheHost(Placement placement, UUID person) {
        return placement.side() == Side.HOST && receivesInterns(person);
    }

    public boolean leads(Placement placement, UUID person) {
        return placement.side() == Side.HOST && (isSupervisor(placement, person) || authority.isOverseer(person));
    }

    public boolean mayBreakOff(Placement placement, UUID person) {
        return isIntern(placement, person) || leads(placement, person) || consents(placement, person);
    }

    /** The overseer and the heads of departments take interns in. */
    boolean receivesInterns(UUID person) {
        return authority.isOverseer(person)
                || appointments.inForce(HEAD, LocalDate.now(clock)).stream().anyMatch(a -> person.equals(a.personId()));
    }

    private boolean standsAbove(Placement placement, UUID person) {
        return authority
                        .standing(person, placement.personId(), ASSIGN_WORK)
                        .map(Standing::headAbove)
                        .orElse(false)
                || authority.isOverseer(person);
    }

    private static boolean isSupervisor(Placement placement, UUID person) {
        return placement.supervisor().map(s -> s.supervisorId().equals(person)).orElse(false);
    }
}
