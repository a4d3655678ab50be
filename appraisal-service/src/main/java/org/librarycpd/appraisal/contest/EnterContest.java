package org.librarycpd.appraisal.contest;

import static org.librarycpd.appraisal.contest.ContestRule.AN_ENTRY_IS_WITHDRAWN_BEFORE_JUDGING_CLOSES;
import static org.librarycpd.appraisal.contest.ContestRule.AUTHORS_WITHDRAW;
import static org.librarycpd.appraisal.contest.ContestRule.JURORS_AND_ORGANISERS_DO_NOT_ENTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.security.Tenant;

/** Librarians enter a contest with their work, or withdraw it. */
@ApplicationScoped
public class EnterContest {

    private final Contests contests;
    private final ContestEntries entries;
    private final ContestPolicy policy;
    private final Staff staff;
    private final Tenant tenant;
    private final AuditTrail audit;
    private final Event<ContestEvent> happened;
    private final Clock clock;

    EnterContest(
            Contests contests,
            ContestEntries entries,
            ContestPolicy policy,
            Staff staff,
            Tenant tenant,
            AuditTrail audit,
            Event<ContestEvent> happened,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.policy = policy;
        this.staff = staff;
        this.tenant = tenant;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public ContestEntry enter(UUID contestId, Contribution contribution, UUID who) {
        var contest = contests.hold(contestId);
        var standing = policy.requireStanding(contest);
        staff.requireEmployed(who);
        JURORS_AND_ORGANISERS_DO_NOT_ENTER.require(standing == ContestStanding.READER);
        contest.requireOpen(staff.today());
        var entry = new ContestEntry(contestId, tenant.libraryId(), contribution, who, clock.instant());
        for (var author : entry.authors()) {
            JURORS_AND_ORGANISERS_DO_NOT_ENTER.require(
                    !contest.isJuror(author) && !author.equals(contest.announcedBy()));
            staff.requireEmployed(author);
        }
        entries.add(entry);
        happened.fire(entry.submit());
        return entry;
    }

    @Transactional
    public ContestEntry withdraw(UUID contestId, UUID entryId, IfMatch seen, UUID who) {
        var contest = contests.hold(contestId);
        var entry = entries.require(contestId, entryId);
        policy.requireSight(contest, entry);
        AUTHORS_WITHDRAW.require(entry.isBy(who));
        seen.accept(entry.version());
        AN_ENTRY_IS_WITHDRAWN_BEFORE_JUDGING_CLOSES.require(
                !contest.isJudgingClosed() && contest.status() != ContestStatus.CANCELLED, entry.status());
        entry.withdraw(clock.instant());
        audit.record("appraisal.ContestEntryWithdrawn", entry.id(), entry::version);
        return entry;
    }
}
