package org.librarycpd.appraisal.staff.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.staff.ExpertAssignment;
import org.librarycpd.appraisal.staff.ExpertSubject;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpertAssignmentView(
        UUID id,
        String libraryId,
        ExpertSubject subjectKind,
        UUID subjectId,
        String title,
        UUID assignedBy,
        Instant assignedAt,
        Instant declaredAt,
        String conflict,
        Instant endedAt,
        String etag) {

    static ExpertAssignmentView of(ExpertAssignment it, Locale language, String etag) {
        return new ExpertAssignmentView(
                it.id(),
                it.libraryId(),
                it.subjectKind(),
                it.subjectId(),
                it.title() == null ? null : it.title().in(language),
                it.assignedBy(),
                it.assignedAt(),
                it.declaredAt(),
                it.declaredConflict(),
                it.endedAt(),
                etag);
    }

    /** What a page of assignments looks like. */
    record Rows(List<ExpertAssignmentView> items) {}
}
