package org.librarycpd.portfolio.assignment;

import java.util.UUID;

/** What happens to a stretch assignment or an area of responsibility and is told to others. */
public sealed interface AssignmentEvent permits StretchEvent, ResponsibilityEvent {

    UUID subjectId();
}
