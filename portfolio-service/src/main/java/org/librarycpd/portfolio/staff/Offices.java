package org.librarycpd.portfolio.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Offices and what their holders have passed on, as they stand on a day; one statement for each question. */
public interface Offices {

    Superiors above(StaffMember member, UUID asking, Power power, LocalDate day);

    /** Empty where no member of staff has that account. */
    Optional<Superiors> above(UUID memberPersonId, UUID asking, Power power, LocalDate day);

    /** The holder of the office in whose name the person may use the power; the person where it is held in person. */
    Optional<UUID> holderFor(UUID personId, AppointmentKind office, Power power, LocalDate day);
}
