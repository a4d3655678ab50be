package org.librarycpd.portfolio.assignment;

import java.util.UUID;

public sealed interface StretchEvent extends AssignmentEvent
        permits StretchAssignmentProposed,
                StretchAssignmentAccepted,
                StretchAssignmentDeclined,
                StretchAssignmentCompleted,
                StretchAssignmentWithdrawn {

    UUID assignmentId();

    @Override
    default UUID subjectId() {
        return assignmentId();
    }
}
