package org.librarycpd.portfolio.assignment;

import static org.librarycpd.portfolio.completion.WorkCompleted.Kind.STRETCH_ASSIGNMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.completion.WorkCompleted;

/** It is completed, and the portfolio gains by it, or withdrawn; either way its powers are gone. */
@ApplicationScoped
public class EndAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentPowers powers;
    private final Event<AssignmentEvent> happened;
    private final Event<WorkCompleted> completed;
    private final Clock clock;

    EndAssignment(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentPowers powers,
            Event<AssignmentEvent> happened,
            Event<WorkCompleted> completed,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.powers = powers;
        this.happened = happened;
        this.completed = completed;
        this.clock = clock;
    }

    @Transactional
    public Assignment complete(AssignmentKind kind, UUID id, IfMatch seen, UUID by, int hours, String word) {
        var assignment = assignments.require(kind, id);
        access.requireGiver(assignment, by);
        seen.accept(assignment.version());
        happened.fire(assignment.complete(by, hours, word, clock.instant()));
        powers.end(assignment, by);
        completed.fire(gain(assignment, by));
        return assignment;
    }

    /** Who gave it takes it back, or who was given it gives it back. */
    @Transactional
    public Assignment withdraw(AssignmentKind kind, UUID id, IfMatch seen, UUID by, String reason) {
        var assignment = assignments.require(kind, id);
        access.requirePersonOrGiver(assignment, by);
        seen.accept(assignment.version());
        happened.fire(assignment.withdraw(by, reason, clock.instant()));
        powers.end(assignment, by);
        return assignment;
    }

    private WorkCompleted gain(Assignment assignment, UUID by) {
        return new WorkCompleted(
                STRETCH_ASSIGNMENT,
                assignment.id(),
                assignment.personId(),
                assignment.title(),
                assignment.hours(),
                LocalDate.now(clock),
                assignment.gapIds(),
                assignment.competencyIds(),
                assignment.learnt(),
                by);
    }
}
