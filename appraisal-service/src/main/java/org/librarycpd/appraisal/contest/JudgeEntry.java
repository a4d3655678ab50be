package org.librarycpd.appraisal.contest;

import static org.librarycpd.appraisal.contest.ContestRule.CONFLICTS_ARE_DECLARED_FIRST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** A juror says whether there is a conflict of interest with an entry, and marks it. */
@ApplicationScoped
public class JudgeEntry {

    private final Contests contests;
    private final ContestEntries entries;
    private final Judgements judgements;
    private final ContestPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    JudgeEntry(
            Contests contests,
            ContestEntries entries,
            Judgements judgements,
            ContestPolicy policy,
            AuditTrail audit,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.judgements = judgements;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param conflict in the juror's words; null where there is none */
    @Transactional
    public Judgement declare(UUID contestId, UUID entryId, UUID juror, String conflict) {
        var entry = judged(contests.hold(contestId), entryId);
        var judgement = judgements.of(entryId, juror).orElse(null);
        if (judgement == null) {
            judgement = new Judgement(entry, juror, conflict, clock.instant());
            judgements.add(judgement);
        } else {
            judgement.declare(conflict, clock.instant());
        }
        audit.record("appraisal.ContestConflictDeclared", entryId, judgement::version);
        return judgement;
    }

    @Transactional
    public Judgement mark(UUID contestId, UUID entryId, IfMatch seen, UUID juror, List<Mark> marks, String comment) {
        var contest = contests.hold(contestId);
        judged(contest, entryId);
        var judgement = judgements.of(entryId, juror).orElseThrow(CONFLICTS_ARE_DECLARED_FIRST::refuse);
        seen.accept(judgement.version());
        judgement.mark(contest.criteria(), marks, comment, clock.instant());
        audit.record("appraisal.ContestEntryMarked", entryId, judgement::version);
        return judgement;
    }

    private ContestEntry judged(Contest contest, UUID entryId) {
        policy.requireStanding(contest);
        var entry = entries.require(contest.id(), entryId);
        policy.requireSight(contest, entry);
        policy.requireJuror(contest);
        contest.requireJudging();
        return entry;
    }
}
