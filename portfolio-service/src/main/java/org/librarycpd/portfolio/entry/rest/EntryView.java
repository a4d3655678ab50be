package org.librarycpd.portfolio.entry.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.entry.PortfolioEntry;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        UUID id,
        UUID ownerId,
        String kind,
        String title,
        UUID programmeId,
        UUID runId,
        UUID attestationId,
        int hours,
        LocalDate completedOn,
        List<UUID> gapIds,
        String status,
        Instant verifiedAt,
        UUID verifiedBy,
        Instant supersededAt,
        String etag) {

    /** As the list answers it. */
    public record ListView(List<EntryView> items) {}

    static EntryView of(PortfolioEntry entry, Locale language, String etag) {
        return new EntryView(
                entry.id(),
                entry.ownerId(),
                entry.kind().name(),
                entry.title().in(language),
                entry.programmeId(),
                entry.runId(),
                entry.attestationId(),
                entry.hours(),
                entry.completedOn(),
                entry.gapIds(),
                entry.status().name(),
                entry.verifiedAt(),
                entry.verifiedBy(),
                entry.supersededAt(),
                etag);
    }
}
