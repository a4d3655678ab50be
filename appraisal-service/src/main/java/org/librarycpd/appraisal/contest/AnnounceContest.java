package org.librarycpd.appraisal.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
public class AnnounceContest {

    private final Contests contests;
    private final ContestNumbers numbers;
    private final ContestPolicy policy;
    private final Event<ContestEvent> happened;
    private final Clock clock;

    AnnounceContest(
            Contests contests,
            ContestNumbers numbers,
            ContestPolicy policy,
            Event<ContestEvent> happened,
            Clock clock) {
        this.contests = contests;
        this.numbers = numbers;
        this.policy = policy;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Contest handle(ContestScope scope, ContestBrief brief, UUID who) {
        var libraryId = policy.requireAnnouncer(scope);
        brief.check();
        var contest = new Contest(libraryId, numbers.next(libraryId), brief, who, clock.instant());
        contests.add(contest);
        happened.fire(contest.announce());
        return contest;
    }
}
