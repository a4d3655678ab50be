package org.librarycpd.portfolio.notice;

import static org.librarycpd.portfolio.staff.AppointmentKind.OVERSEER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.portfolio.staff.Appointment;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** Between whom a notice goes to and fro. */
@ApplicationScoped
public class NoticeParties {

    private final Authority authority;
    private final Appointments appointments;
    private final StaffMembers staff;
    private final Clock clock;

    NoticeParties(Authority authority, Appointments appointments, StaffMembers staff, Clock clock) {
        this.authority = authority;
        this.appointments = appointments;
        this.staff = staff;
        this.clock = clock;
    }

    List<UUID> hrOfficers() {
        return authority.hrOfficers();
    }

    List<UUID> overseers() {
        return appointments.inForce(OVERSEER, LocalDate.now(clock)).stream()
                .map(Appointment::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Who decided it and the head above the employee; about an entry its owner as well. */
    List<UUID> answerers(HrNotice notice) {
        var owner = notice.cause().isAnsweredByOwner() ? notice.personId() : null;
        return Stream.concat(
                        Stream.of(notice.decidedBy(), owner).filter(Objects::nonNull), headAbove(notice.personId()))
                .distinct()
                .toList();
    }

    private Stream<UUID> headAbove(UUID personId) {
        return staff.of(personId).map(StaffMember::departmentId).stream()
                .flatMap(department -> appointments.headsUpwards(department, LocalDate.now(clock)).stream())
                .filter(head -> !head.equals(personId))
                .limit(1);
    }
}
