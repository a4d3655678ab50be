package org.librarycpd.appraisal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** An expert says, before anything is shown, whether there is a conflict of interests. */
@ApplicationScoped
public class DeclareConflict {

    private final ExpertAssignments assignments;
    private final AuditTrail audit;
    private final Event<ExpertDeclared> happened;
    private final Clock clock;

    DeclareConflict(ExpertAssignments assignments, AuditTrail audit, Event<ExpertDeclared> happened, Clock clock) {
        this.assignments = assignments;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    /** @param conflict null where there is none */
    @Transactional
    public ExpertAssignment handle(UUID assignmentId, UUID expertId, String conflict, IfMatch seen) {
        var assignment = assignments.requireOwn(assignmentId, expertId);
        seen.accept(assignment.version());
        var declared = assignment.declare(conflict, clock.instant());
        audit.record(
                declared.inConflict() ? "appraisal.ExpertSteppedDown" : "appraisal.ExpertDeclaredNoConflict",
                assignment.subjectId(),
                assignment::version);
        happened.fire(declared);
        return assignment;
    }
}
