package org.librarycpd.portfolio.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Appointments {

    void add(Appointment appointment);

    Appointment require(UUID id);

    List<Appointment> ofMember(UUID staffMemberId);

    /** The offices of an account on that day. */
    List<Appointment> heldBy(UUID personId, LocalDate day);

    List<Appointment> list(PageRequest page);

    List<Appointment> inForce(AppointmentKind kind, LocalDate day);

    /** The heads of a department and of those above it, the nearest first. */
    List<UUID> headsUpwards(UUID departmentId, LocalDate day);
}
