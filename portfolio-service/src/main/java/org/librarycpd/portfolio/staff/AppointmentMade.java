package org.librarycpd.portfolio.staff;

import java.time.LocalDate;
import java.util.UUID;

public record AppointmentMade(
        UUID appointmentId, UUID personId, AppointmentKind kind, UUID departmentId, LocalDate from, LocalDate until) {}
