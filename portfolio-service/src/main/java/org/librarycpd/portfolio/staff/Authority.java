package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.AppointmentKind.HR_OFFICER;
import static org.librarycpd.portfolio.staff.AppointmentKind.OVERSEER;
import static org.librarycpd.portfolio.staff.StaffRule.SOMEONE_STANDS_ABOVE;
import static org.librarycpd.portfolio.staff.StaffRule.THE_HR_OFFICER_APPOINTS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who may decide for whom in this library today. The token's role only opens the door. */
@ApplicationScoped
public class Authority {

    private final Appointments appointments;
    private final Clock clock;

    Authority(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The head of the nearest department upwards who is not that person. */
    public UUID approverOf(StaffMember member) {
        return appointments.headsUpwards(member.departmentId(), today()).stream()
                .filter(head -> !head.equals(member.personId()))
                .findFirst()
                .orElseThrow(SOMEONE_STANDS_ABOVE::refuse);
    }

    /** Whether the person decides for the member in this matter: as the approver, or in the approver's name. */
    public boolean decidesFor(UUID personId, StaffMember member, Power power) {
        return !personId.equals(member.personId()) && approverOf(member).equals(personId);
    }

    /** Whether the person is head of the member's department or of one above it, or acts in such a head's name. */
    public boolean isHeadOver(UUID personId, StaffMember member, Power power) {
        return !personId.equals(member.personId())
                && appointments.headsUpwards(member.departmentId(), today()).contains(personId);
    }

    /** The development overseer, or who acts in the overseer's name. */
    public boolean isOverseer(UUID personId) {
        return holders(OVERSEER).contains(personId);
    }

    /** An HR officer, or who handles notices in an HR officer's name. */
    public boolean handlesNotices(UUID personId) {
        return hrOfficers().contains(personId);
    }

    /** The officer in person: making appointments is not passed on. */
    public boolean isHrOfficer(UUID personId) {
        return hrOfficers().contains(personId);
    }

    public void requireHrOfficer(UUID personId) {
        THE_HR_OFFICER_APPOINTS.require(isHrOfficer(personId));
    }

    /** The accounts of the HR officers in force. */
    public List<UUID> hrOfficers() {
        return holders(HR_OFFICER);
    }

    /** Whether the member holds that office today, bound to an account or not. */
    boolean holds(AppointmentKind kind, StaffMember member) {
        return appointments.ofMember(member.id()).stream().anyMatch(a -> a.kind() == kind && a.isInForceOn(today()));
    }

    private List<UUID> holders(AppointmentKind kind) {
        return appointments.inForce(kind, today()).stream()
                .map(Appointment::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
