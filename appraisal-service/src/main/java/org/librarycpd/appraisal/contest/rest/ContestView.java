package org.librarycpd.appraisal.contest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Contest;
import org.librarycpd.appraisal.contest.ContestScope;
import org.librarycpd.appraisal.contest.ContestStanding;
import org.librarycpd.appraisal.contest.ContestStatus;

/** @param jurors for organiser and jury, and for all once it is decided */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContestView(
        UUID id,
        String reference,
        ContestScope scope,
        String libraryId,
        String title,
        String description,
        LocalDate opensOn,
        LocalDate entriesCloseOn,
        ContestStatus status,
        boolean judgingClosed,
        List<CriterionView> criteria,
        List<PrizeView> prizes,
        List<JurorView> jurors,
        UUID announcedBy,
        String deviationReason,
        String cancellationReason) {

    public record CriterionView(UUID id, String name, int weight, int maxPoints) {}

    public record JurorView(UUID personId, boolean external) {}

    static String kind(ContestStanding standing) {
        return "contest-" + standing;
    }

    static ContestView of(Contest contest, ContestStanding standing, Locale language) {
        var seesJury = standing != ContestStanding.READER || contest.isDecided();
        return new ContestView(
                contest.id(),
                contest.reference(),
                contest.scope(),
                contest.libraryId(),
                contest.title().in(language),
                contest.description().in(language),
                contest.opensOn(),
                contest.entriesCloseOn(),
                contest.status(),
                contest.isJudgingClosed(),
                contest.criteria().stream()
                        .map(c -> new CriterionView(c.id(), c.name().in(language), c.weight(), c.maxPoints()))
                        .toList(),
                contest.prizes().stream()
                        .map(prize -> PrizeView.of(prize, standing, language))
                        .toList(),
                seesJury ? jurors(contest) : null,
                contest.announcedBy(),
                contest.deviationReason(),
                contest.cancellationReason());
    }

    private static List<JurorView> jurors(Contest contest) {
        return contest.jurors().stream()
                .map(juror -> new JurorView(juror.personId(), juror.isExternal()))
                .toList();
    }
}
