package org.librarycpd.appraisal.contest;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.contest.ContestRule.AN_AUTHOR_ENTERS;
import static org.librarycpd.appraisal.contest.ContestRule.AN_AUTHOR_IS_NAMED_ONCE;
import static org.librarycpd.appraisal.contest.ContestRule.AN_ENTRY_IS_WITHDRAWN_BEFORE_JUDGING_CLOSES;
import static org.librarycpd.appraisal.contest.ContestRule.ONLY_A_STANDING_ENTRY_WINS;
import static org.librarycpd.appraisal.contest.ContestRule.ONLY_A_WON_REWARD_IS_ISSUED;
import static org.librarycpd.appraisal.contest.EntryStatus.REWARDED;
import static org.librarycpd.appraisal.contest.EntryStatus.SUBMITTED;
import static org.librarycpd.appraisal.contest.EntryStatus.WITHDRAWN;
import static org.librarycpd.appraisal.contest.EntryStatus.WON;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** A work that librarians of one library enter a contest with. */
@Entity
public class ContestEntry {

    @Id
    private UUID id;

    private UUID contestId;

    /** Where the authors work; like the contest, an entry stands outside the wall. */
    private String libraryId;

    @Version
    private long version;

    private String title;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> authors;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> evidence;

    private UUID submittedBy;
    private Instant submittedAt;

    @Enumerated(STRING)
    private EntryStatus status = SUBMITTED;

    @JdbcTypeCode(SqlTypes.JSON)
    private Prize prize;

    @JdbcTypeCode(SqlTypes.JSON)
    private RewardDocument document;

    private Instant changedAt;

    protected ContestEntry() {}

    public ContestEntry(UUID contestId, String libraryId, Contribution contribution, UUID submittedBy, Instant now) {
        this.id = Ids.next();
        this.contestId = contestId;
        this.libraryId = libraryId;
        this.title = contribution.title();
        this.text = contribution.text();
        this.authors = List.copyOf(contribution.authors());
        this.evidence = List.copyOf(contribution.evidence());
        this.submittedBy = submittedBy;
        this.submittedAt = now;
        this.changedAt = now;
        AN_AUTHOR_ENTERS.require(isBy(submittedBy));
        AN_AUTHOR_IS_NAMED_ONCE.require(authors.size() == new HashSet<>(authors).size());
    }

    public ContestEntrySubmitted submit() {
        return new ContestEntrySubmitted(contestId, libraryId, id, authors, submittedBy, submittedAt);
    }

    public void withdraw(Instant now) {
        AN_ENTRY_IS_WITHDRAWN_BEFORE_JUDGING_CLOSES.require(status == SUBMITTED, status);
        status = WITHDRAWN;
        changedAt = now;
    }

    public ContestAwarded win(Prize won, String reference, UUID by, Instant now) {
        ONLY_A_STANDING_ENTRY_WINS.require(status == SUBMITTED, status);
        prize = won;
        status = WON;
        changedAt = now;
        return new ContestAwarded(contestId, libraryId, id, authors, won.place(), won.kind(), reference, by, now);
    }

    public ContestRewardIssued reward(RewardDocument paper, String reference, UUID by, Instant now) {
        ONLY_A_WON_REWARD_IS_ISSUED.require(status == WON);
        document = paper;
        status = REWARDED;
        changedAt = now;
        return new ContestRewardIssued(
                contestId, libraryId, id, authors, prize.kind(), reference, paper.issuedOn(), by, now);
    }

    public boolean isBy(UUID personId) {
        return authors.contains(personId);
    }

    public boolean hasWon() {
        return status.hasWon();
    }

    public boolean isWithdrawn() {
        return status == WITHDRAWN;
    }

    public UUID id() {
        return id;
    }

    public UUID contestId() {
        return contestId;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public List<UUID> authors() {
        return List.copyOf(authors);
    }

    public List<String> evidence() {
        return evidence;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public EntryStatus status() {
        return status;
    }

    /** What it has won; null where nothing. */
    public Prize prize() {
        return prize;
    }

    /** By which paper the reward was issued; null until then. */
    public RewardDocument document() {
        return document;
    }
}
