package org.librarycpd.appraisal.contest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.contest.ContestStanding;
import org.librarycpd.appraisal.contest.EntryResult;

/** @param place what was given; absent until the award and for those who won nothing */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultView(
        int rank,
        UUID entryId,
        String title,
        List<UUID> authors,
        String libraryId,
        BigDecimal score,
        int markings,
        List<UUID> tiedWith,
        Integer place,
        PrizeView prize) {

    /** What the results look like. */
    public record ResultRows(List<ResultView> items) {}

    /** The same as a line of a spreadsheet. */
    public record ResultLine(
            int rank,
            String title,
            List<UUID> authors,
            String libraryId,
            BigDecimal score,
            int markings,
            List<UUID> tiedWith,
            Integer place,
            String reward) {}

    static ResultView of(EntryResult result, ContestStanding standing, Locale language) {
        var entry = result.entry();
        var prize = entry.prize();
        return new ResultView(
                result.rank(),
                entry.id(),
                entry.title(),
                entry.authors(),
                entry.libraryId(),
                result.score(),
                result.markings(),
                result.tiedWith(),
                prize == null ? null : prize.place(),
                prize == null ? null : PrizeView.of(prize, standing, language));
    }

    ResultLine line() {
        return new ResultLine(
                rank,
                title,
                authors,
                libraryId,
                score,
                markings,
                tiedWith,
                place,
                prize == null ? null : prize.description());
    }
}
