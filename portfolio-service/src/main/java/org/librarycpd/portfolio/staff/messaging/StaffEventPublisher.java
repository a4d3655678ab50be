package org.librarycpd.portfolio.staff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.staff.Appointment;
import org.librarycpd.portfolio.staff.AppointmentKind;
import org.librarycpd.portfolio.staff.AppointmentMade;
import org.librarycpd.portfolio.staff.Appointments;
import org.librarycpd.portfolio.staff.Department;
import org.librarycpd.portfolio.staff.Library;
import org.librarycpd.portfolio.staff.Position;
import org.librarycpd.portfolio.staff.StaffChanged;
import org.librarycpd.portfolio.staff.StaffMember;

/** Tells the other services who works where, as far as they may know it: ids, names of units, terms; no contact data. */
@ApplicationScoped
public class StaffEventPublisher {

    private final Outbox outbox;
    private final Appointments appointments;

    StaffEventPublisher(Outbox outbox, Appointments appointments) {
        this.outbox = outbox;
        this.appointments = appointments;
    }

    public record LibraryState(Text name, String region) {}

    public record DepartmentState(UUID parentId, Text name) {}

    public record PositionState(Text name) {}

    public record StaffMemberState(
            UUID personId,
            UUID departmentId,
            UUID positionId,
            LocalDate employedFrom,
            LocalDate employedUntil,
            String language) {}

    public record AppointmentState(
            UUID staffMemberId,
            UUID personId,
            AppointmentKind kind,
            UUID departmentId,
            LocalDate from,
            LocalDate until) {}

    void publish(@Observes AppointmentMade event) {
        var appointment = appointments.require(event.appointmentId());
        outbox.append(() -> OutgoingEvent.fact(
                "portfolio.appointments", appointment.id(), appointment.version(), appointment.libraryId(), event));
    }

    void publish(@Observes StaffChanged.OfLibrary event) {
        outbox.append(() -> state(event.library()));
    }

    void publish(@Observes StaffChanged.OfDepartment event) {
        outbox.append(() -> state(event.department()));
    }

    void publish(@Observes StaffChanged.OfPosition event) {
        outbox.append(() -> state(event.position()));
    }

    void publish(@Observes StaffChanged.OfMember event) {
        outbox.append(() -> state(event.member()));
    }

    void publish(@Observes StaffChanged.OfMembers event) {
        outbox.append(event.members().stream()
                .map(member -> (Outbox.Draft) () -> state(member))
                .toArray(Outbox.Draft[]::new));
    }

    void publish(@Observes StaffChanged.OfAppointment event) {
        outbox.append(() -> state(event.appointment()));
    }

    private static OutgoingEvent state(Library library) {
        var id = library.id();
        return OutgoingEvent.state(
                "portfolio.libraries",
                id,
                library.version(),
                id.toString(),
                new LibraryState(library.name(), library.region()));
    }

    private static OutgoingEvent state(Department department) {
        return OutgoingEvent.state(
                "portfolio.departments",
                department.id(),
                department.version(),
                department.libraryId(),
                new DepartmentState(department.parentId(), department.name()));
    }

    private static OutgoingEvent state(Position position) {
        return OutgoingEvent.state(
                "portfolio.positions",
                position.id(),
                position.version(),
                position.libraryId(),
                new PositionState(position.name()));
    }

    private static OutgoingEvent state(StaffMember member) {
        var employment = member.employment();
        return OutgoingEvent.state(
                "portfolio.staff-members",
                member.id(),
                member.version(),
                member.libraryId(),
                new StaffMemberState(
                        member.personId(),
                        employment.departmentId(),
                        employment.positionId(),
                        employment.employedFrom(),
                        employment.employedUntil(),
                        member.language()));
    }

    private static OutgoingEvent state(Appointment appointment) {
        return OutgoingEvent.state(
                "portfolio.appointments",
                appointment.id(),
                appointment.version(),
                appointment.libraryId(),
                new AppointmentState(
                        appointment.staffMemberId(),
                        appointment.personId(),
                        appointment.kind(),
                        appointment.departmentId(),
                        appointment.term().validFrom(),
                        appointment.term().validUntil()));
    }
}
