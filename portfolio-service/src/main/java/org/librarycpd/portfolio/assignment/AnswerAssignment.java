package org.librarycpd.portfolio.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

/** Who was asked accepts, with the powers that come with it, or declines. */
@ApplicationScoped
public class AnswerAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentPowers powers;
    private final Event<AssignmentEvent> happened;
    private final Clock clock;

    AnswerAssignment(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentPowers powers,
            Event<AssignmentEvent> happened,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.powers = powers;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Assignment accept(AssignmentKind kind, UUID id, IfMatch seen, UUID by) {
        var assignment = own(kind, id, seen, by);
        happened.fire(assignment.accept(clock.instant()));
        powers.give(assignment);
        return assignment;
    }

    @Transactional
    public Assignment decline(AssignmentKind kind, UUID id, IfMatch seen, UUID by, String reason) {
        var assignment = own(kind, id, seen, by);
        happened.fire(assignment.decline(reason, clock.instant()));
        return assignment;
    }

    private Assignment own(AssignmentKind kind, UUID id, IfMatch seen, UUID by) {
        var assignment = assignments.require(kind, id);
        access.requirePerson(assignment, by);
        seen.accept(assignment.version());
        return assignment;
    }
}
