package org.librarycpd.appraisal.staff;

import java.util.UUID;

/** An expert has said whether there is a conflict of interests; with one the assignment has ended. */
public record ExpertDeclared(
        UUID assignmentId, ExpertSubject subjectKind, UUID subjectId, UUID expertId, boolean inConflict) {}
