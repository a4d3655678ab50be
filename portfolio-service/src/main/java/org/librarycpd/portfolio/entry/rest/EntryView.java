package org.librarycpd.portfolio.entry.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.entry.PortfolioEntry;
import org.librarycpd.portfolio.personal.PartOfRecord;

/**
 * @param title in the asked language
 * @param titles in both, for who rewrites it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        UUID id,
        UUID ownerId,
        String kind,
        String title,
        Text titles,
        String description,
        String source,
        String learnt,
        UUID programmeId,
        UUID runId,
        UUID attestationId,
        UUID subjectId,
        UUID planItemId,
        UUID supersedes,
        int hours,
        LocalDate completedOn,
        List<UUID> competencyIds,
        List<UUID> gapIds,
        int evidenceCount,
        String status,
        UUID verifierId,
        Instant submittedAt,
        UUID returnedBy,
        Instant returnedAt,
        String returnReason,
        Instant verifiedAt,
        UUID verifiedBy,
        Instant supersededAt,
        String etag)
        implements PartOfRecord {

    @Override
    public Part partOfRecord() {
        return new Part(ownerId, "portfolio-entry", id);
    }

    /** As the list answers it. */
    public record ListView(List<EntryView> items) {}

    /** As a line of a spreadsheet. */
    public record EntryLine(
            UUID id,
            String kind,
            String status,
            String title,
            String source,
            int hours,
            LocalDate completedOn,
            String learnt,
            int gaps,
            Instant verifiedAt,
            UUID verifiedBy) {}

    EntryLine line() {
        return new EntryLine(
                id, kind, status, title, source, hours, completedOn, learnt, gapIds.size(), verifiedAt, verifiedBy);
    }

    static EntryView of(PortfolioEntry entry, Locale language, String etag) {
        return new EntryView(
                entry.id(),
                entry.ownerId(),
                entry.kind().name(),
                entry.title().in(language),
                entry.title(),
                entry.description(),
                entry.source(),
                entry.learnt(),
                entry.programmeId(),
                entry.runId(),
                entry.attestationId(),
                entry.subjectId(),
                entry.planItemId(),
                entry.supersedes(),
                entry.hours(),
                entry.completedOn(),
                entry.competencyIds(),
                entry.gapIds(),
                entry.evidenceCount(),
                entry.status().name(),
                entry.verifierId(),
                entry.submittedAt(),
                entry.returnedBy(),
                entry.returnedAt(),
                entry.returnReason(),
                entry.verifiedAt(),
                entry.verifiedBy(),
                entry.supersededAt(),
                etag);
    }
}
