package org.librarycpd.appraisal.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The appointments of portfolio, as far as appraisal needs them; one statement for each question. */
public interface Appointments {

    /** Those who hold an office over the person, the nearest head first; the person is nobody's delegate among them. */
    List<OfficeHolder> overPerson(UUID personId, LocalDate day);

    List<OfficeHolder> overDepartment(UUID departmentId, LocalDate day);

    /** The holder of the office whom the person is or in whose name he acts; himself where he holds it. */
    Optional<UUID> holderFor(UUID personId, AppointmentKind office, LocalDate day);

    List<UUID> holdersOf(AppointmentKind office, LocalDate day);

    void keep(UUID id, long version, String libraryId, Office office);

    void forget(UUID id);

    void forgetAll();

    /** @param personId absent until an account is bound */
    record Office(
            UUID staffMemberId,
            UUID personId,
            AppointmentKind kind,
            UUID departmentId,
            LocalDate from,
            LocalDate until) {}
}
