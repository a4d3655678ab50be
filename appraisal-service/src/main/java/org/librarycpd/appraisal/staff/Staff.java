package org.librarycpd.appraisal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who works where and who answers for whom in this library today, by what portfolio has told. */
@ApplicationScoped
public class Staff {

    private final StaffMembers members;
    private final Appointments appointments;
    private final Clock clock;

    Staff(StaffMembers members, Appointments appointments, Clock clock) {
        this.members = members;
        this.appointments = appointments;
        this.clock = clock;
    }

    public StaffMember requireEmployed(UUID personId) {
        var member = members.require(personId);
        StaffRule.ONLY_THOSE_WHO_WORK_HERE_TODAY.require(member.isEmployedOn(today()));
        return member;
    }

    /** The staff member that the person is in this library today; empty for everybody from outside. */
    public Optional<StaffMember> employed(UUID personId) {
        return members.find(personId).filter(member -> member.isEmployedOn(today()));
    }

    public Authorities over(UUID personId) {
        return appointments.overPerson(personId, today());
    }

    public Authorities overDepartment(UUID departmentId) {
        return appointments.overDepartment(departmentId, today());
    }

    public void requireOverseer(UUID personId) {
        StaffRule.ONLY_THE_OVERSEER_OF_THE_LIBRARY.require(appointments.isOverseer(personId, today()));
    }

    public boolean isOverseer(UUID personId) {
        return appointments.isOverseer(personId, today());
    }

    /** Whether the person heads any department of this library. */
    public boolean isHead(UUID personId) {
        return appointments.isHead(personId, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
