package org.librarycpd.portfolio.budget;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.budget.AllotmentLevel.DEPARTMENT;
import static org.librarycpd.portfolio.budget.AllotmentLevel.PERSON;
import static org.librarycpd.portfolio.budget.BudgetRule.BOOKINGS_ARE_READ_BY_WHO_ANSWERS_FOR_THEM;
import static org.librarycpd.portfolio.staff.Power.DECIDE_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.Standing;

/** Staff see what the library and its departments have; what a person has is for the person, the heads above and the overseer. */
@ApplicationScoped
public class AllotmentAccess {

    private final StaffMembers staff;
    private final Authority authority;
    private final Appointments appointments;
    private final Clock clock;

    AllotmentAccess(StaffMembers staff, Authority authority, Appointments appointments, Clock clock) {
        this.staff = staff;
        this.authority = authority;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The member who asks. */
    public StaffMember requireMember(UUID person) {
        return staff.requireOf(person);
    }

    public void requireReader(Allotment allotment, UUID person) {
        requireMember(person);
        NOTHING_IS_HERE.require(allotment.level() != PERSON || seesAllotmentsOf(allotment.personId(), person));
    }

    /** Of everyone where null. */
    public boolean seesAllotmentsOf(UUID holder, UUID person) {
        return person.equals(holder) || holder != null && isHeadOver(holder, person) || authority.isOverseer(person);
    }

    public void requireReaderOfBookings(Allotment allotment, UUID person) {
        requireReader(allotment, person);
        BOOKINGS_ARE_READ_BY_WHO_ANSWERS_FOR_THEM.require(allotment.level() == PERSON
                || allotment.level() == DEPARTMENT && isHeadOf(allotment.departmentId(), person)
                || authority.isOverseer(person));
    }

    boolean isHeadOver(UUID holder, UUID person) {
        return authority
                .standing(person, holder, DECIDE_PLANS)
                .map(Standing::headAbove)
                .orElse(false);
    }

    private boolean isHeadOf(UUID departmentId, UUID person) {
        return appointments.headsUpwards(departmentId, LocalDate.now(clock)).contains(person);
    }
}
