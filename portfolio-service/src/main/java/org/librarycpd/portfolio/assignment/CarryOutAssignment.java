package org.librarycpd.portfolio.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** It is started, by hand or on its day; both sides write how it goes on; the person says what was learnt. */
@ApplicationScoped
public class CarryOutAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    CarryOutAssignment(Assignments assignments, AssignmentAccess access, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Assignment start(AssignmentKind kind, UUID id, IfMatch seen, UUID by) {
        var assignment = assignments.require(kind, id);
        access.requirePersonOrGiver(assignment, by);
        seen.accept(assignment.version());
        return started(assignment);
    }

    /** Nobody is asked: it was accepted for that day. */
    @Transactional
    public void startOnItsDay(UUID id) {
        assignments.lockAccepted(id).ifPresent(this::started);
    }

    private Assignment started(Assignment assignment) {
        assignment.start(clock.instant());
        audit.record("portfolio.AssignmentStarted", assignment.id(), assignment::version);
        return assignment;
    }

    @Transactional
    public Assignment note(AssignmentKind kind, UUID id, IfMatch seen, UUID by, String text) {
        var assignment = assignments.require(kind, id);
        access.requirePersonOrGiver(assignment, by);
        seen.accept(assignment.version());
        assignment.note(by, text, clock.instant());
        audit.record("portfolio.AssignmentNoted", id, assignment::version);
        return assignment;
    }

    @Transactional
    public Assignment reflect(AssignmentKind kind, UUID id, IfMatch seen, UUID by, String learnt) {
        var assignment = assignments.require(kind, id);
        access.requirePerson(assignment, by);
        seen.accept(assignment.version());
        assignment.reflect(learnt, clock.instant());
        audit.record("portfolio.AssignmentReflectedOn", id, assignment::version);
        return assignment;
    }
}
