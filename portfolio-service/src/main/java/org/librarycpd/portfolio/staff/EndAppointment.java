package org.librarycpd.portfolio.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class EndAppointment {

    private final Appointments appointments;
    private final Authority authority;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    EndAppointment(Appointments appointments, Authority authority, Event<StaffChanged> changed, Clock clock) {
        this.appointments = appointments;
        this.authority = authority;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public Appointment handle(UUID appointmentId, IfMatch seen, UUID by, LocalDate lastDay) {
        var appointment = appointments.require(appointmentId);
        authority.requireHrOfficer(by);
        seen.accept(appointment.version());
        appointment.endOn(lastDay, LocalDate.now(clock), clock.instant());
        changed.fire(new StaffChanged.OfAppointment(appointment));
        return appointment;
    }
}
