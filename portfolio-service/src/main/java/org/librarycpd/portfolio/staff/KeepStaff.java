package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.StaffRule.A_PERSONNEL_NUMBER_IS_ONE_MEMBERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** What the HR officer does by hand: takes a member on, corrects, notes the last day, takes an account off. */
@ApplicationScoped
public class KeepStaff {

    private final StaffMembers members;
    private final Units units;
    private final Appointments appointments;
    private final Unbindings unbindings;
    private final Authority authority;
    private final AuditTrail audit;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    KeepStaff(
            StaffMembers members,
            Units units,
            Appointments appointments,
            Unbindings unbindings,
            Authority authority,
            AuditTrail audit,
            Event<StaffChanged> changed,
            Clock clock) {
        this.members = members;
        this.units = units;
        this.appointments = appointments;
        this.unbindings = unbindings;
        this.authority = authority;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** What is known of a member besides the personnel number. */
    public record Record(FullName name, String email, String language, Employment employment) {}

    @Transactional
    public StaffMember takeOn(UUID by, String personnelNumber, Record record) {
        authority.requireHrOfficer(by);
        requireUnits(record.employment());
        A_PERSONNEL_NUMBER_IS_ONE_MEMBERS.require(
                members.withNumber(personnelNumber).isEmpty(), personnelNumber);
        var member =
                new StaffMember(personnelNumber, record.name(), record.email(), record.language(), record.employment());
        members.add(member);
        tell(member, "portfolio.StaffMemberTakenOn");
        return member;
    }

    @Transactional
    public StaffMember correct(UUID id, IfMatch seen, UUID by, Record record) {
        var member = requireFor(id, seen, by);
        requireUnits(record.employment());
        if (member.become(record.name(), record.email(), record.language(), record.employment(), clock.instant())) {
            tell(member, "portfolio.StaffMemberCorrected");
        }
        return member;
    }

    @Transactional
    public StaffMember leave(UUID id, IfMatch seen, UUID by, LocalDate lastDay) {
        var member = requireFor(id, seen, by);
        member.leave(lastDay, LocalDate.now(clock), clock.instant());
        tell(member, "portfolio.StaffMemberLeft");
        return member;
    }

    @Transactional
    public StaffMember unbind(UUID id, IfMatch seen, UUID by, String reason) {
        var member = requireFor(id, seen, by);
        var account = member.unbind(clock.instant());
        unbindings.add(new Unbinding(member.id(), account, by, reason, clock.instant()));
        for (var appointment : appointments.ofMember(member.id())) {
            appointment.holdBy(null, clock.instant());
            changed.fire(new StaffChanged.OfAppointment(appointment));
        }
        tell(member, "portfolio.AccountUnbound");
        return member;
    }

    private StaffMember requireFor(UUID id, IfMatch seen, UUID by) {
        var member = members.require(id);
        authority.requireHrOfficer(by);
        seen.accept(member.version());
        return member;
    }

    private void requireUnits(Employment employment) {
        units.requireDepartment(employment.departmentId());
        units.requirePosition(employment.positionId());
    }

    private void tell(StaffMember member, String deed) {
        changed.fire(new StaffChanged.OfMember(member));
        audit.record(deed, member.id(), member::version);
    }
}
