package org.librarycpd.appraisal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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

    public Authorities over(UUID personId) {
        return appointments.overPerson(personId, today());
    }

    public Authorities overDepartment(UUID departmentId) {
        return appointments.overDepartment(departmentId, today());
    }

    public void requireOverseer(UUID personId) {
        StaffRule.ONLY_THE_OVERSEER_OF_THE_LIBRARY.require(appointments.isOverseer(personId, today()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
