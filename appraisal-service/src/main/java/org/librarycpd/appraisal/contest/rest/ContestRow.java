package org.librarycpd.appraisal.contest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Contest;
import org.librarycpd.appraisal.contest.ContestScope;
import org.librarycpd.appraisal.contest.ContestStatus;
import org.librarycpd.kit.http.IfMatch;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContestRow(
        UUID id,
        String reference,
        ContestScope scope,
        String libraryId,
        String title,
        LocalDate opensOn,
        LocalDate entriesCloseOn,
        ContestStatus status,
        String etag) {

    static ContestRow of(Contest contest, Locale language) {
        return new ContestRow(
                contest.id(),
                contest.reference(),
                contest.scope(),
                contest.libraryId(),
                contest.title().in(language),
                contest.opensOn(),
                contest.entriesCloseOn(),
                contest.status(),
                '"' + IfMatch.tag(contest.version(), language, "contest-row").getValue() + '"');
    }

    /** What a page of contests looks like. */
    public record ContestRows(List<ContestRow> items) {}
}
