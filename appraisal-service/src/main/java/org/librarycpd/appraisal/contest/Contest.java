package org.librarycpd.appraisal.contest;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.contest.ContestRule.AN_ANNOUNCED_CONTEST_OPENS;
import static org.librarycpd.appraisal.contest.ContestRule.AWARDS_FOLLOW_THE_CLOSE_OF_JUDGING;
import static org.librarycpd.appraisal.contest.ContestRule.A_CONTEST_IS_CANCELLED_BEFORE_ITS_AWARD;
import static org.librarycpd.appraisal.contest.ContestRule.A_DEVIATION_HAS_A_REASON;
import static org.librarycpd.appraisal.contest.ContestRule.A_JUROR_IS_APPOINTED_ONCE;
import static org.librarycpd.appraisal.contest.ContestRule.A_PLACE_HAS_A_REWARD;
import static org.librarycpd.appraisal.contest.ContestRule.ENTRIES_ARE_JUDGED_UNTIL_JUDGING_IS_CLOSED;
import static org.librarycpd.appraisal.contest.ContestRule.ENTRIES_ARE_TAKEN_WHILE_IT_IS_OPEN;
import static org.librarycpd.appraisal.contest.ContestRule.IT_OPENS_ON_ITS_DAY;
import static org.librarycpd.appraisal.contest.ContestRule.JUDGING_FOLLOWS_THE_LAST_DAY_FOR_ENTRIES;
import static org.librarycpd.appraisal.contest.ContestRule.JUDGING_NEEDS_ENTRIES;
import static org.librarycpd.appraisal.contest.ContestRule.ONLY_AN_ANNOUNCED_CONTEST_IS_REVISED;
import static org.librarycpd.appraisal.contest.ContestRule.ONLY_A_WON_REWARD_IS_ISSUED;
import static org.librarycpd.appraisal.contest.ContestRule.ONLY_ENTRIES_OF_THIS_CONTEST_WIN;
import static org.librarycpd.appraisal.contest.ContestRule.ORGANISERS_DO_NOT_JUDGE;
import static org.librarycpd.appraisal.contest.ContestRule.THE_JURY_IS_CALLED_UNTIL_JUDGING_IS_CLOSED;
import static org.librarycpd.appraisal.contest.ContestRule.TWO_COMPLETE_MARKINGS_FOR_EVERY_ENTRY;
import static org.librarycpd.appraisal.contest.ContestRule.TWO_JURORS_OR_MORE;
import static org.librarycpd.appraisal.contest.ContestStatus.ANNOUNCED;
import static org.librarycpd.appraisal.contest.ContestStatus.AWARDED;
import static org.librarycpd.appraisal.contest.ContestStatus.CANCELLED;
import static org.librarycpd.appraisal.contest.ContestStatus.JUDGING;
import static org.librarycpd.appraisal.contest.ContestStatus.OPEN;
import static org.librarycpd.appraisal.contest.ContestStatus.REWARD_ISSUED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/**
 * A professional contest, of one library or of all.
 *
 * <p>It stands outside the library wall, because an association's takes entries from many libraries: see docs/decisions.
 */
@Entity
public class Contest {

    private static final int JURORS_AT_LEAST = 2;

    @Id
    private UUID id;

    /** Whose contest it is; null where it is for all. */
    private String libraryId;

    @Version
    private long version;

    private String reference;

    @Enumerated(STRING)
    private ContestScope scope;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text description;

    private LocalDate opensOn;
    private LocalDate entriesCloseOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> criteria;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Prize> prizes;

    @Enumerated(STRING)
    private ContestStatus status = ANNOUNCED;

    private UUID announcedBy;
    private Instant judgingClosedAt;

    /** Why the places do not follow the marks, where they do not. */
    private String deviationReason;

    private String cancellationReason;
    private Instant changedAt;

    @OneToMany(mappedBy = "contest", cascade = ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ContestJuror> jurors = new ArrayList<>();

    protected Contest() {}

    /** @param libraryId null where it is for all */
    public Contest(String libraryId, String reference, ContestBrief brief, UUID announcedBy, Instant now) {
        this.id = Ids.next();
        this.libraryId = libraryId;
        this.scope = libraryId == null ? ContestScope.ASSOCIATION : ContestScope.LIBRARY;
        this.reference = reference;
        this.announcedBy = announcedBy;
        describe(brief, now);
    }

    public ContestAnnounced announce() {
        return new ContestAnnounced(id, libraryId, reference, opensOn, entriesCloseOn, announcedBy, changedAt);
    }

    public void revise(ContestBrief brief, Instant now) {
        ONLY_AN_ANNOUNCED_CONTEST_IS_REVISED.require(status == ANNOUNCED, status);
        describe(brief, now);
    }

    /** Also while entries are judged: a jury in conflict with an entry may need somebody more. */
    public ContestJurorAppointed appoint(UUID personId, boolean external, UUID by, Instant now) {
        THE_JURY_IS_CALLED_UNTIL_JUDGING_IS_CLOSED.require(!status.isOver() && !isJudgingClosed());
        ORGANISERS_DO_NOT_JUDGE.require(!personId.equals(announcedBy) && !personId.equals(by));
        A_JUROR_IS_APPOINTED_ONCE.require(!isJuror(personId));
        jurors.add(new ContestJuror(this, personId, external, now));
        changedAt = now;
        return new ContestJurorAppointed(id, libraryId, personId, external, by, now);
    }

    public void open(LocalDate today, Instant now) {
        AN_ANNOUNCED_CONTEST_OPENS.require(status == ANNOUNCED, status);
        IT_OPENS_ON_ITS_DAY.require(!today.isBefore(opensOn), opensOn);
        move(OPEN, now);
    }

    public void requireOpen(LocalDate today) {
        ENTRIES_ARE_TAKEN_WHILE_IT_IS_OPEN.require(
                status == OPEN && !today.isAfter(entriesCloseOn), status, entriesCloseOn);
    }

    public void beginJudging(boolean hasEntries, LocalDate today, Instant now) {
        JUDGING_FOLLOWS_THE_LAST_DAY_FOR_ENTRIES.require(
                status == OPEN && !today.isBefore(entriesCloseOn), status, entriesCloseOn);
        JUDGING_NEEDS_ENTRIES.require(hasEntries);
        TWO_JURORS_OR_MORE.require(jurors.size() >= JURORS_AT_LEAST);
        move(JUDGING, now);
    }

    public void requireJudging() {
        ENTRIES_ARE_JUDGED_UNTIL_JUDGING_IS_CLOSED.require(status == JUDGING && !isJudgingClosed());
    }

    /** From now on nobody marks, and the jury sees whose entries these are and what the others gave. */
    public void closeJudging(Ranking ranking, Instant now) {
        requireJudging();
        JUDGING_NEEDS_ENTRIES.require(!ranking.isEmpty());
        var lacking = ranking.withFewerMarkingsThan(JURORS_AT_LEAST);
        TWO_COMPLETE_MARKINGS_FOR_EVERY_ENTRY.require(lacking.isEmpty(), String.join(", ", lacking));
        judgingClosedAt = now;
        changedAt = now;
    }

    /** Places follow the marks, or there is a reason. */
    public void award(Ranking ranking, List<Award> awards, String reason, Instant now) {
        AWARDS_FOLLOW_THE_CLOSE_OF_JUDGING.require(status == JUDGING && isJudgingClosed(), status);
        ONLY_ENTRIES_OF_THIS_CONTEST_WIN.require(ranking.names(awards));
        awards.forEach(award -> prizeFor(award.place()));
        var isDeviation = !ranking.isFollowedBy(awards);
        A_DEVIATION_HAS_A_REASON.require(!isDeviation || reason != null);
        deviationReason = isDeviation ? reason : null;
        move(AWARDED, now);
    }

    public Prize prizeFor(int place) {
        return prizes.stream()
                .filter(prize -> prize.place() == place)
                .findFirst()
                .orElseThrow(() -> A_PLACE_HAS_A_REWARD.refuse(place));
    }

    /** @param isLast no winner waits for a reward any more */
    public void rewardIssued(boolean isLast, Instant now) {
        ONLY_A_WON_REWARD_IS_ISSUED.require(status == AWARDED);
        move(isLast ? REWARD_ISSUED : AWARDED, now);
    }

    /** @param authors of the entries that stand */
    public ContestCancelled cancel(String reason, List<UUID> authors, UUID by, Instant now) {
        A_CONTEST_IS_CANCELLED_BEFORE_ITS_AWARD.require(!status.isOver(), status);
        cancellationReason = reason;
        move(CANCELLED, now);
        var concerned = Stream.concat(authors.stream(), jurors.stream().map(ContestJuror::personId));
        return new ContestCancelled(id, libraryId, concerned.distinct().toList(), by, now);
    }

    private void move(ContestStatus next, Instant now) {
        status = next;
        changedAt = now;
    }

    private void describe(ContestBrief brief, Instant now) {
        brief.check();
        title = brief.title();
        description = brief.description();
        opensOn = brief.opensOn();
        entriesCloseOn = brief.entriesCloseOn();
        criteria = List.copyOf(brief.criteria());
        prizes = List.copyOf(brief.prizes());
        changedAt = now;
    }

    public boolean isJuror(UUID personId) {
        return jurors.stream().anyMatch(juror -> juror.personId().equals(personId));
    }

    /** The authors' names are known and the marks of all are seen. */
    public boolean isJudgingClosed() {
        return judgingClosedAt != null;
    }

    public boolean isDecided() {
        return status.isDecided();
    }

    public boolean isOfLibrary(String library) {
        return scope == ContestScope.LIBRARY && libraryId.equals(library);
    }

    public boolean isForAll() {
        return scope == ContestScope.ASSOCIATION;
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public ContestScope scope() {
        return scope;
    }

    public Text title() {
        return title;
    }

    public Text description() {
        return description;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate entriesCloseOn() {
        return entriesCloseOn;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public List<Prize> prizes() {
        return prizes;
    }

    public ContestStatus status() {
        return status;
    }

    public UUID announcedBy() {
        return announcedBy;
    }

    public String deviationReason() {
        return deviationReason;
    }

    public String cancellationReason() {
        return cancellationReason;
    }

    public List<ContestJuror> jurors() {
        return List.copyOf(jurors);
    }
}
