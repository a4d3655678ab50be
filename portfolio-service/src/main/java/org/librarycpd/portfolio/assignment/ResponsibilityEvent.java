package org.librarycpd.portfolio.assignment;

import java.util.UUID;

public sealed interface ResponsibilityEvent extends AssignmentEvent
        permits ResponsibilityProposed, ResponsibilityGiven, ResponsibilityEnded {

    UUID responsibilityId();

    @Override
    default UUID subjectId() {
        return responsibilityId();
    }
}
