package org.librarycpd.appraisal.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What holders of offices have passed on, as portfolio tells it. */
public interface Delegations {

    /** Holders whose power the person may use for all they answer for; what is narrowed to a department is not among them. */
    List<UUID> delegatorsOf(UUID personId, Power power, LocalDate day);

    void keep(UUID id, long version, String libraryId, Mandate mandate);

    /** It was revoked, and no older word brings it back. */
    void end(UUID id);

    void forgetAll();

    /**
     * @param powers by their names in portfolio
     * @param departmentId a head's power reaches only that department and those below it; absent where it reaches all
     */
    record Mandate(
            UUID delegatorId,
            UUID delegateId,
            Set<String> powers,
            UUID departmentId,
            LocalDate from,
            LocalDate until) {}
}
