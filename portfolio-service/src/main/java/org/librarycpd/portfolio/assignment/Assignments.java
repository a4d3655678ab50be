package org.librarycpd.portfolio.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Stretch assignments and areas of responsibility; lists show the newest first. */
public interface Assignments {

    void add(Assignment assignment);

    /** Refuses with 404 where there is none of this kind, or none that this library may see. */
    Assignment require(AssignmentKind kind, UUID id);

    /** The same, without a query where this transaction has it in hand. */
    Assignment loaded(UUID id);

    List<Assignment> of(UUID personId, Which which, PageRequest page);

    /** Those of this very department. */
    List<Assignment> inDepartment(UUID departmentId, Which which, PageRequest page);

    List<Assignment> inLibrary(Which which, PageRequest page);

    /** It, where it is still accepted and not started. */
    Optional<Assignment> lockAccepted(UUID id);

    /** Accepted ones of all libraries whose day has come: only ids, for the worker. */
    List<Due> due(LocalDate today);

    /** @param status null for any */
    record Which(AssignmentKind kind, AssignmentStatus status) {}

    record Due(String libraryId, UUID id) {}
}
