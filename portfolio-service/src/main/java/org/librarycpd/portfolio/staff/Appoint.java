package org.librarycpd.portfolio.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
public class Appoint {

    private final Appointments appointments;
    private final StaffMembers members;
    private final Units units;
    private final Authority authority;
    private final Event<StaffChanged> changed;
    private final Event<AppointmentMade> made;
    private final Clock clock;

    Appoint(
            Appointments appointments,
            StaffMembers members,
            Units units,
            Authority authority,
            Event<StaffChanged> changed,
            Event<AppointmentMade> made,
            Clock clock) {
        this.appointments = appointments;
        this.members = members;
        this.units = units;
        this.authority = authority;
        this.changed = changed;
        this.made = made;
        this.clock = clock;
    }

    @Transactional
    public Appointment handle(UUID by, AppointmentKind kind, UUID staffMemberId, UUID departmentId, Term term) {
        authority.requireHrOfficer(by);
        if (departmentId != null) {
            units.requireDepartment(departmentId);
        }
        return appoint(kind, members.require(staffMemberId), departmentId, term);
    }

    /** The HR system names the library's HR officers: somebody must be the first. */
    void byTheHrSystem(StaffMember member) {
        var term =
                new Term(member.employment().employedFrom(), member.employment().employedUntil());
        appoint(AppointmentKind.HR_OFFICER, member, null, term);
    }

    private Appointment appoint(AppointmentKind kind, StaffMember member, UUID departmentId, Term term) {
        var appointment = new Appointment(kind, member, departmentId, term, clock.instant());
        appointments.add(appointment);
        changed.fire(new StaffChanged.OfAppointment(appointment));
        made.fire(appointment.made());
        return appointment;
    }
}
