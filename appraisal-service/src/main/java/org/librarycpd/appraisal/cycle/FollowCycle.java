package org.librarycpd.appraisal.cycle;

import static org.librarycpd.appraisal.cycle.CycleAccess.HEADS_AND_THE_OVERSEER_FOLLOW_A_CYCLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.staff.OrganisationChart;
import org.librarycpd.appraisal.staff.Power;
import org.librarycpd.appraisal.staff.Staff;

/** Who may follow how a cycle goes on: the overseer everywhere, a head in the departments under him. */
@ApplicationScoped
public class FollowCycle {

    private final Staff staff;
    private final OrganisationChart chart;

    FollowCycle(Staff staff, OrganisationChart chart) {
        this.staff = staff;
        this.chart = chart;
    }

    public Follower requireFollower(UUID personId) {
        if (staff.isOverseer(personId)) {
            return Follower.OF_ALL;
        }
        var departments = chart.on(staff.today()).departmentsUnder(staff.inWhoseNames(personId, Power.APPRAISE));
        HEADS_AND_THE_OVERSEER_FOLLOW_A_CYCLE.require(!departments.isEmpty());
        return new Follower(departments);
    }
}
