package org.librarycpd.portfolio.mentorship;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.Power.ASSIGN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.Authority;

/** My own; a person's or a department's for those above; the whole library's for the overseer. */
@ApplicationScoped
public class FindMentorships {

    private final Mentorships mentorships;
    private final MentorshipAccess access;
    private final Authority authority;
    private final Appointments appointments;
    private final Clock clock;

    FindMentorships(
            Mentorships mentorships,
            MentorshipAccess access,
            Authority authority,
            Appointments appointments,
            Clock clock) {
        this.mentorships = mentorships;
        this.access = access;
        this.authority = authority;
        this.appointments = appointments;
        this.clock = clock;
    }

    public List<Mentorship> of(UUID asking, UUID personId, MentorshipStatus status, PageRequest page) {
        var whose = personId == null ? asking : personId;
        NOTHING_IS_HERE.require(
                whose.equals(asking) || authority.isOverseer(asking) || access.isHeadOver(asking, whose));
        return mentorships.of(whose, status, page);
    }

    public List<Mentorship> inDepartment(UUID asking, UUID departmentId, MentorshipStatus status, PageRequest page) {
        NOTHING_IS_HERE.require(authority.isOverseer(asking) || isHeadOf(departmentId, asking));
        return mentorships.inDepartment(departmentId, status, page);
    }

    public List<Mentorship> inLibrary(UUID asking, MentorshipStatus status, PageRequest page) {
        NOTHING_IS_HERE.require(authority.isOverseer(asking));
        return mentorships.inLibrary(status, page);
    }

    private boolean isHeadOf(UUID departmentId, UUID asking) {
        var heads = appointments.headsUpwards(departmentId, LocalDate.now(clock));
        return authority.inWhoseNames(asking, ASSIGN_WORK).stream().anyMatch(heads::contains);
    }
}
