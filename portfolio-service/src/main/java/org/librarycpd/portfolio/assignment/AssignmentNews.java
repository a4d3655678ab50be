package org.librarycpd.portfolio.assignment;

import static org.librarycpd.portfolio.assignment.AssignmentKind.STRETCH;

import java.time.Instant;
import java.util.UUID;

/** The same step is other news of a stretch assignment than of an area of responsibility. */
final class AssignmentNews {

    private AssignmentNews() {}

    static AssignmentEvent proposed(Assignment a, Instant at) {
        return a.kind() == STRETCH
                ? new StretchAssignmentProposed(a.id(), a.personId(), a.givenBy(), a.beginsOn(), a.endsOn(), at)
                : new ResponsibilityProposed(
                        a.id(), a.personId(), a.departmentId(), a.givenBy(), a.beginsOn(), a.endsOn(), at);
    }

    static AssignmentEvent accepted(Assignment a, Instant at) {
        return a.kind() == STRETCH
                ? new StretchAssignmentAccepted(a.id(), a.personId(), a.givenBy(), a.beginsOn(), a.endsOn(), at)
                : new ResponsibilityGiven(
                        a.id(), a.personId(), a.departmentId(), a.givenBy(), a.beginsOn(), a.endsOn(), at);
    }

    static AssignmentEvent declined(Assignment a, Instant at) {
        return a.kind() == STRETCH
                ? new StretchAssignmentDeclined(a.id(), a.personId(), a.givenBy(), at)
                : ended(a, a.personId(), at);
    }

    static AssignmentEvent completed(Assignment a, UUID by, Instant at) {
        return a.kind() == STRETCH ? new StretchAssignmentCompleted(a.id(), a.personId(), by, at) : ended(a, by, at);
    }

    static AssignmentEvent withdrawn(Assignment a, UUID by, Instant at) {
        return a.kind() == STRETCH
                ? new StretchAssignmentWithdrawn(a.id(), a.personId(), a.givenBy(), by, at)
                : ended(a, by, at);
    }

    private static ResponsibilityEnded ended(Assignment a, UUID by, Instant at) {
        return new ResponsibilityEnded(a.id(), a.personId(), a.departmentId(), a.givenBy(), a.status(), by, at);
    }
}
