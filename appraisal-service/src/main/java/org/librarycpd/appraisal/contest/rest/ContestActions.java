package org.librarycpd.appraisal.contest.rest;

import java.util.List;
import org.librarycpd.appraisal.contest.Contest;
import org.librarycpd.appraisal.contest.ContestStanding;
import org.librarycpd.appraisal.contest.ContestStatus;

/** The sub-resources to POST to, and "revision" for the contest's own PUT. */
public record ContestActions(List<String> actions) {

    static ContestActions of(Contest contest, ContestStanding standing) {
        var judging = contest.status() == ContestStatus.JUDGING && !contest.isJudgingClosed();
        return new ContestActions(
                switch (standing) {
                    case ORGANISER -> organiser(contest, judging);
                    case JUROR -> judging ? List.of("declaration", "marks") : List.of();
                    case READER -> contest.status() == ContestStatus.OPEN ? List.of("entries") : List.of();
                });
    }

    private static List<String> organiser(Contest contest, boolean judging) {
        return switch (contest.status()) {
            case ANNOUNCED -> List.of("revision", "jurors", "opening", "cancellation");
            case OPEN -> List.of("jurors", "judging", "cancellation");
            case JUDGING ->
                judging ? List.of("jurors", "judging-closure", "cancellation") : List.of("award", "cancellation");
            case AWARDED -> List.of("reward-issue");
            case REWARD_ISSUED, CANCELLED -> List.of();
        };
    }
}
