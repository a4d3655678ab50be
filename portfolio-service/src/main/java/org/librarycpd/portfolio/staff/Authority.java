package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.AppointmentKind.HR_OFFICER;
import static org.librarycpd.portfolio.staff.AppointmentKind.OVERSEER;
import static org.librarycpd.portfolio.staff.Power.DECIDE_PLANS;
import static org.librarycpd.portfolio.staff.Power.HANDLE_NOTICES;
import static org.librarycpd.portfolio.staff.Power.OVERSEE;
import static org.librarycpd.portfolio.staff.StaffRule.SOMEONE_STANDS_ABOVE;
import static org.librarycpd.portfolio.staff.StaffRule.THE_HR_OFFICER_APPOINTS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.kit.security.Actor;

/**
 * Who may decide for whom in this library today: the holder of the office, or whom the holder has passed a power on to.
 * The token's role only opens the door. A yes to {@link #decidesFor}, {@link #standing}, {@link #isOverseer} or
 * {@link #handlesNotices} through a delegation makes the audit line of what follows name both; a yes to
 * {@link #isHeadOver} only lets somebody know.
 */
@ApplicationScoped
public class Authority {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Appointments appointments;
    private final Offices offices;
    private final Delegations delegations;
    private final Actor actor;
    private final Clock clock;

    Authority(Appointments appointments, Offices offices, Delegations delegations, Actor actor, Clock clock) {
        this.appointments = appointments;
        this.offices = offices;
        this.delegations = delegations;
        this.actor = actor;
        this.clock = clock;
    }

    /** The head of the nearest department upwards who is not that person, or else the founder's representative. */
    public UUID approverOf(StaffMember member) {
        return offices.above(member, NOBODY, DECIDE_PLANS, today())
                .approver()
                .orElseThrow(SOMEONE_STANDS_ABOVE::refuse);
    }

    /** Whether the person decides for the member in this matter: as the approver, or in the approver's name. */
    public boolean decidesFor(UUID personId, StaffMember member, Power power) {
        return acting(offices.above(member, personId, power, today()).standing(personId))
                .decides();
    }

    /** How the person stands to the member in this matter; empty where no member of staff has that account. */
    public Optional<Standing> standing(UUID personId, UUID memberPersonId, Power power) {
        return offices.above(memberPersonId, personId, power, today())
                .map(superiors -> acting(superiors.standing(personId)));
    }

    /** Whether the person is head of the member's department or of one above it, or acts in such a head's name. */
    public boolean isHeadOver(UUID personId, StaffMember member, Power power) {
        return offices.above(member, personId, power, today())
                .standing(personId)
                .headAbove();
    }

    /** The development overseer, or who acts in the overseer's name. */
    public boolean isOverseer(UUID personId) {
        return mayUse(personId, OVERSEER, OVERSEE);
    }

    /** An HR officer, or who handles notices in an HR officer's name. */
    public boolean handlesNotices(UUID personId) {
        return mayUse(personId, HR_OFFICER, HANDLE_NOTICES);
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

    /**
     * The person, and those whose power the person may use unnarrowed: whose work may wait for him. What is narrowed to
     * a department is told by {@link #standing} for each learner.
     */
    public List<UUID> inWhoseNames(UUID personId, Power power) {
        var delegators = delegations.inForce(personId, today()).stream()
                .filter(d -> d.delegateId().equals(personId) && d.departmentId() == null)
                .filter(d -> d.powers().contains(power))
                .map(Delegation::delegatorId);
        return Stream.concat(Stream.of(personId), delegators).distinct().toList();
    }

    /** Whether the member holds that office today, bound to an account or not. */
    boolean holds(AppointmentKind kind, StaffMember member) {
        return appointments.ofMember(member.id()).stream().anyMatch(a -> a.kind() == kind && a.isInForceOn(today()));
    }

    private Standing acting(Standing standing) {
        if (standing.decides()) {
            actor.actsFor(standing.inNameOf());
        }
        return standing;
    }

    private boolean mayUse(UUID personId, AppointmentKind office, Power power) {
        var holder = offices.holderFor(personId, office, power, today());
        holder.ifPresent(h -> actor.actsFor(h.equals(personId) ? null : h));
        return holder.isPresent();
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
