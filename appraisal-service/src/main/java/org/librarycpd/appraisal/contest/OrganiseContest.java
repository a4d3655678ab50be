package org.librarycpd.appraisal.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The organiser revises a contest, calls its jury, and leads it from state to state. */
@ApplicationScoped
public class OrganiseContest {

    private final Contests contests;
    private final ContestEntries entries;
    private final Judgements judgements;
    private final ContestPolicy policy;
    private final Staff staff;
    private final AuditTrail audit;
    private final Event<ContestEvent> happened;
    private final Clock clock;

    OrganiseContest(
            Contests contests,
            ContestEntries entries,
            Judgements judgements,
            ContestPolicy policy,
            Staff staff,
            AuditTrail audit,
            Event<ContestEvent> happened,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.judgements = judgements;
        this.policy = policy;
        this.staff = staff;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Contest revise(UUID id, IfMatch seen, ContestBrief brief) {
        return led(
                "appraisal.ContestRevised",
                policy.requireOrganiser(contests.lock(id), seen),
                contest -> contest.revise(brief, now()));
    }

    /** @param external from outside the library; an association's jurors all are */
    @Transactional
    public Contest appoint(UUID id, IfMatch seen, UUID personId, boolean external, UUID by) {
        var contest = policy.requireOrganiser(contests.lock(id), seen);
        var isExternal = external || contest.isForAll();
        if (!isExternal) {
            staff.requireEmployed(personId);
        }
        var competes = entries.competing(id).stream().anyMatch(entry -> entry.isBy(personId));
        ContestRule.AUTHORS_DO_NOT_JUDGE.require(!competes);
        happened.fire(contest.appoint(personId, isExternal, by, now()));
        return contest;
    }

    @Transactional
    public Contest open(UUID id, IfMatch seen) {
        return led(
                "appraisal.ContestOpened",
                policy.requireOrganiser(contests.lock(id), seen),
                contest -> contest.open(staff.today(), now()));
    }

    @Transactional
    public Contest beginJudging(UUID id, IfMatch seen) {
        var contest = policy.requireOrganiser(contests.lock(id), seen);
        var hasEntries = !entries.competing(id).isEmpty();
        return led("appraisal.ContestJudgingBegun", contest, c -> c.beginJudging(hasEntries, staff.today(), now()));
    }

    @Transactional
    public Contest closeJudging(UUID id, IfMatch seen) {
        var contest = policy.requireOrganiser(contests.lock(id), seen);
        var ranking = Ranking.of(contest.criteria(), entries.all(id), judgements.all(id));
        return led("appraisal.ContestJudgingClosed", contest, c -> c.closeJudging(ranking, now()));
    }

    @Transactional
    public Contest cancel(UUID id, IfMatch seen, String reason, UUID by) {
        var contest = policy.requireOrganiser(contests.lock(id), seen);
        var authors = entries.competing(id).stream()
                .flatMap(entry -> entry.authors().stream())
                .toList();
        happened.fire(contest.cancel(reason, authors, by, now()));
        return contest;
    }

    private Contest led(String deed, Contest contest, Consumer<Contest> move) {
        move.accept(contest);
        audit.record(deed, contest.id(), contest::version);
        return contest;
    }

    private Instant now() {
        return clock.instant();
    }
}
