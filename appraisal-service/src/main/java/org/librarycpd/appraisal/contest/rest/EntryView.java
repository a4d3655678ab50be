package org.librarycpd.appraisal.contest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Contest;
import org.librarycpd.appraisal.contest.ContestEntry;
import org.librarycpd.appraisal.contest.ContestStanding;
import org.librarycpd.appraisal.contest.EntryStatus;
import org.librarycpd.kit.http.IfMatch;

/** An entry as the reader may see it: to the jury it has no authors and no library until the judging is closed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        UUID id,
        UUID contestId,
        String title,
        String text,
        List<String> evidence,
        EntryStatus status,
        List<UUID> authors,
        String libraryId,
        Instant submittedAt,
        PrizeView prize,
        String documentNumber,
        LocalDate issuedOn,
        String etag) {

    /** What a page of entries looks like. */
    public record EntryRows(List<EntryView> items) {}

    static EntryView of(ContestEntry entry, Contest contest, ContestStanding standing, Locale language) {
        var isBlind = isBlind(contest, standing);
        var paper = standing == ContestStanding.ORGANISER ? entry.document() : null;
        return new EntryView(
                entry.id(),
                entry.contestId(),
                entry.title(),
                entry.text(),
                entry.evidence(),
                entry.status(),
                isBlind ? null : entry.authors(),
                isBlind ? null : entry.libraryId(),
                isBlind ? null : entry.submittedAt(),
                entry.prize() == null ? null : PrizeView.of(entry.prize(), standing, language),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.issuedOn(),
                '"'
                        + IfMatch.tag(entry.version(), language, kind(contest, standing))
                                .getValue()
                        + '"');
    }

    static String kind(Contest contest, ContestStanding standing) {
        return "entry-" + standing + (isBlind(contest, standing) ? "-blind" : "");
    }

    private static boolean isBlind(Contest contest, ContestStanding standing) {
        return standing == ContestStanding.JUROR && !contest.isJudgingClosed();
    }
}
