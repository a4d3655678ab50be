package org.librarycpd.appraisal.staff.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.staff.AppointmentKind;
import org.librarycpd.appraisal.staff.Appointments;
import org.librarycpd.appraisal.staff.Appointments.Office;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;

@Singleton
public class AppointmentConsumer extends StateConsumer<AppointmentConsumer.AppointmentState> {

    private final Appointments copies;

    AppointmentConsumer(Appointments copies) {
        super("portfolio.appointments.state", "portfolio.AppointmentState.v1", AppointmentState.class);
        this.copies = copies;
    }

    public record AppointmentState(
            UUID staffMemberId, UUID personId, String kind, UUID departmentId, LocalDate from, LocalDate until) {}

    @Override
    public void handle(Incoming<AppointmentState> event) {
        var made = event.data();
        AppointmentKind.known(made.kind)
                .map(kind ->
                        new Office(made.staffMemberId, made.personId, kind, made.departmentId, made.from, made.until))
                .ifPresent(office -> copies.keep(event.subject(), event.sequence(), event.libraryId(), office));
    }

    @Override
    protected void forget(UUID id) {
        copies.forget(id);
    }

    @Override
    protected void forgetAll() {
        copies.forgetAll();
    }
}
