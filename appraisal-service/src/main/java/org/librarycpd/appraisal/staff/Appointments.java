package org.librarycpd.appraisal.staff;

import java.time.LocalDate;
import java.util.UUID;

/** The appointments of portfolio, as far as appraisal needs them. */
public interface Appointments {

    Authorities overPerson(UUID personId, LocalDate day);

    Authorities overDepartment(UUID departmentId, LocalDate day);

    boolean isOverseer(UUID personId, LocalDate day);

    /** Of whatever department of the library. */
    boolean isHead(UUID personId, LocalDate day);

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
