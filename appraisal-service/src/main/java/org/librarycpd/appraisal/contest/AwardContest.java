package org.librarycpd.appraisal.contest;

import static org.librarycpd.appraisal.contest.ContestRule.AUTHORS_DO_NOT_AWARD;
import static org.librarycpd.appraisal.contest.ContestRule.ONLY_A_WON_REWARD_IS_ISSUED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.librarycpd.kit.http.IfMatch;

/** The organiser gives the places away, and records each reward when it is issued. */
@ApplicationScoped
public class AwardContest {

    private final Contests contests;
    private final ContestEntries entries;
    private final Judgements judgements;
    private final ContestPolicy policy;
    private final Event<ContestEvent> happened;
    private final Clock clock;

    AwardContest(
            Contests contests,
            ContestEntries entries,
            Judgements judgements,
            ContestPolicy policy,
            Event<ContestEvent> happened,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.judgements = judgements;
        this.policy = policy;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Contest award(UUID id, IfMatch seen, List<Award> awards, String reason, UUID by) {
        var contest = policy.requireOrganiser(contests.lock(id), seen);
        var entered = entries.all(id);
        AUTHORS_DO_NOT_AWARD.require(entered.stream().noneMatch(entry -> !entry.isWithdrawn() && entry.isBy(by)));
        var now = clock.instant();
        contest.award(Ranking.of(contest.criteria(), entered, judgements.all(id)), awards, reason, now);
        var byId = entered.stream().collect(Collectors.toMap(ContestEntry::id, Function.identity()));
        awards.stream()
                .sorted(Comparator.comparing(Award::place))
                .map(award ->
                        byId.get(award.entryId()).win(contest.prizeFor(award.place()), contest.reference(), by, now))
                .forEach(happened::fire);
        return contest;
    }

    @Transactional
    public Contest issueReward(UUID id, IfMatch seen, UUID entryId, RewardDocument document, UUID by) {
        var contest = policy.requireOrganiser(contests.lock(id), seen);
        var entered = entries.all(id);
        var winner = entered.stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst()
                .orElseThrow(ONLY_A_WON_REWARD_IS_ISSUED::refuse);
        var now = clock.instant();
        var issued = winner.reward(document, contest.reference(), by, now);
        contest.rewardIssued(entered.stream().noneMatch(entry -> entry.status() == EntryStatus.WON), now);
        happened.fire(issued);
        return contest;
    }
}
