package org.librarycpd.appraisal.contest;

import static org.librarycpd.appraisal.contest.ContestRule.JUDGING_IS_CLOSED_BEFORE_RESULTS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How a contest came out: all of it for organiser and jury, for others the winners and their own. */
@ApplicationScoped
public class FindResults {

    private final ContestEntries entries;
    private final Judgements judgements;

    FindResults(ContestEntries entries, Judgements judgements) {
        this.entries = entries;
        this.judgements = judgements;
    }

    public List<EntryResult> of(Contest contest, ContestStanding standing, UUID reader) {
        var isForAll = standing == ContestStanding.READER;
        JUDGING_IS_CLOSED_BEFORE_RESULTS.require(isForAll ? contest.isDecided() : contest.isJudgingClosed());
        return Ranking.of(contest.criteria(), entries.all(contest.id()), judgements.all(contest.id()))
                .results()
                .stream()
                .filter(result ->
                        !isForAll || result.entry().hasWon() || result.entry().isBy(reader))
                .toList();
    }
}
