package org.librarycpd.portfolio.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.portfolio.assignment.Assignment;
import org.librarycpd.portfolio.assignment.AssignmentNote;
import org.librarycpd.portfolio.personal.PartOfRecord;
import org.librarycpd.portfolio.staff.Power;

/** A stretch assignment or an area of responsibility. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        UUID id,
        String status,
        UUID personId,
        UUID departmentId,
        List<UUID> groupIds,
        String title,
        String description,
        List<UUID> competencyIds,
        List<UUID> gapIds,
        LocalDate from,
        LocalDate until,
        Integer hoursForeseen,
        Set<Power> powers,
        UUID givenBy,
        Instant proposedAt,
        Instant startedAt,
        String learnt,
        UUID endedBy,
        Instant endedAt,
        String endWord,
        Integer hours,
        List<NoteView> notes,
        String etag)
        implements PartOfRecord {

    @Override
    public Part partOfRecord() {
        return new Part(personId, "assignment", id);
    }

    /** As the list answers it. */
    public record AssignmentListView(List<AssignmentView> items) {}

    public record NoteView(UUID id, UUID writtenBy, Instant writtenAt, String text) {}

    /** As a spreadsheet shows it. */
    public record AssignmentLine(
            UUID id,
            UUID personId,
            UUID departmentId,
            String title,
            String status,
            LocalDate from,
            LocalDate until,
            Integer hoursForeseen,
            Integer hours,
            UUID givenBy,
            String endWord) {}

    AssignmentLine line() {
        return new AssignmentLine(
                id, personId, departmentId, title, status, from, until, hoursForeseen, hours, givenBy, endWord);
    }

    static AssignmentView of(Assignment assignment, Locale language, String etag) {
        return new AssignmentView(
                assignment.id(),
                assignment.status().name(),
                assignment.personId(),
                assignment.departmentId(),
                assignment.groupIds(),
                assignment.title().in(language),
                assignment.description() == null
                        ? null
                        : assignment.description().in(language),
                assignment.competencyIds(),
                assignment.gapIds(),
                assignment.beginsOn(),
                assignment.endsOn(),
                assignment.hoursForeseen(),
                assignment.powers(),
                assignment.givenBy(),
                assignment.proposedAt(),
                assignment.startedAt(),
                assignment.learnt(),
                assignment.endedBy(),
                assignment.endedAt(),
                assignment.endWord(),
                assignment.hours(),
                assignment.notes().stream().map(AssignmentView::note).toList(),
                etag);
    }

    private static NoteView note(AssignmentNote note) {
        return new NoteView(note.id(), note.writtenBy(), note.writtenAt(), note.text());
    }
}
