package org.librarycpd.appraisal.staff;

import static org.librarycpd.appraisal.staff.AppointmentKind.HEAD;
import static org.librarycpd.appraisal.staff.AppointmentKind.HR_OFFICER;
import static org.librarycpd.appraisal.staff.AppointmentKind.OVERSEER;
import static org.librarycpd.appraisal.staff.StaffRule.ONLY_AN_HR_OFFICER_OF_THE_LIBRARY;
import static org.librarycpd.appraisal.staff.StaffRule.ONLY_THE_OVERSEER_OF_THE_LIBRARY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.kit.security.Actor;

/**
 * Who works where and who answers for whom in this library today, in person or in another's name, by what portfolio has
 * told. A yes through a delegation makes the audit line of what follows name both.
 */
@ApplicationScoped
public class Staff {

    private final StaffMembers members;
    private final Appointments appointments;
    private final Delegations delegations;
    private final Actor actor;
    private final Clock clock;

    Staff(StaffMembers members, Appointments appointments, Delegations delegations, Actor actor, Clock clock) {
        this.members = members;
        this.appointments = appointments;
        this.delegations = delegations;
        this.actor = actor;
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
        return new Authorities(appointments.overPerson(personId, today()), actor::actsFor);
    }

    public Authorities overDepartment(UUID departmentId) {
        return new Authorities(appointments.overDepartment(departmentId, today()), actor::actsFor);
    }

    public boolean isOverseer(UUID personId) {
        return actsAs(OVERSEER, personId);
    }

    public void requireOverseer(UUID personId) {
        ONLY_THE_OVERSEER_OF_THE_LIBRARY.require(isOverseer(personId));
    }

    public boolean isHrOfficer(UUID personId) {
        return actsAs(HR_OFFICER, personId);
    }

    public void requireHrOfficer(UUID personId) {
        ONLY_AN_HR_OFFICER_OF_THE_LIBRARY.require(isHrOfficer(personId));
    }

    /** The accounts of those who hold the office in person. */
    public List<UUID> hrOfficers() {
        return appointments.holdersOf(HR_OFFICER, today());
    }

    /**
     * The person and those in whose names he may use the power: whose work may wait for him. What is narrowed to a
     * department is answered for each person by {@link #over}.
     */
    public List<UUID> inWhoseNames(UUID personId, Power power) {
        return Stream.concat(Stream.of(personId), delegations.delegatorsOf(personId, power, today()).stream())
                .distinct()
                .toList();
    }

    /** Whether the person heads any department of this library. */
    public boolean isHead(UUID personId) {
        return actsAs(HEAD, personId);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean actsAs(AppointmentKind office, UUID personId) {
        var holder = appointments.holderFor(personId, office, today());
        holder.ifPresent(h -> actor.actsFor(h.equals(personId) ? null : h));
        return holder.isPresent();
    }
}
