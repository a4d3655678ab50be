package org.librarycpd.portfolio.assignment;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.Power.ASSIGN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.assignment.Assignments.Which;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.Authority;

/** My own; a person's or a department's for those above; the whole library's for the overseer. */
@ApplicationScoped
public class FindAssignments {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final Authority authority;
    private final Appointments appointments;
    private final Clock clock;

    FindAssignments(
            Assignments assignments,
            AssignmentAccess access,
            Authority authority,
            Appointments appointments,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.authority = authority;
        this.appointments = appointments;
        this.clock = clock;
    }

    public List<Assignment> of(UUID asking, UUID personId, Which which, PageRequest page) {
        var whose = personId == null ? asking : personId;
        NOTHING_IS_HERE.require(access.mayKnowOf(asking, whose));
        return assignments.of(whose, which, page);
    }

    public List<Assignment> inDepartment(UUID asking, UUID departmentId, Which which, PageRequest page) {
        NOTHING_IS_HERE.require(authority.isOverseer(asking) || isHeadOf(departmentId, asking));
        return assignments.inDepartment(departmentId, which, page);
    }

    public List<Assignment> inLibrary(UUID asking, Which which, PageRequest page) {
        NOTHING_IS_HERE.require(authority.isOverseer(asking));
        return assignments.inLibrary(which, page);
    }

    private boolean isHeadOf(UUID departmentId, UUID asking) {
        var heads = appointments.headsUpwards(departmentId, LocalDate.now(clock));
        return authority.inWhoseNames(asking, ASSIGN_WORK).stream().anyMatch(heads::contains);
    }
}
