package org.librarycpd.portfolio.assignment;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.assignment.AssignmentRule.AN_ACCEPTED_ONE_IS_STARTED;
import static org.librarycpd.portfolio.assignment.AssignmentRule.AN_ACTIVE_ONE_GOES_ON;
import static org.librarycpd.portfolio.assignment.AssignmentRule.A_PROPOSAL_IS_ANSWERED;
import static org.librarycpd.portfolio.assignment.AssignmentRule.EXTRA_POWERS_ARE_A_HEADS;
import static org.librarycpd.portfolio.assignment.AssignmentRule.IT_ENDS_ONCE;
import static org.librarycpd.portfolio.assignment.AssignmentRule.THE_TERM_LIES_AHEAD;
import static org.librarycpd.portfolio.assignment.AssignmentStatus.ACCEPTED;
import static org.librarycpd.portfolio.assignment.AssignmentStatus.ACTIVE;
import static org.librarycpd.portfolio.assignment.AssignmentStatus.COMPLETED;
import static org.librarycpd.portfolio.assignment.AssignmentStatus.DECLINED;
import static org.librarycpd.portfolio.assignment.AssignmentStatus.PROPOSED;
import static org.librarycpd.portfolio.assignment.AssignmentStatus.WITHDRAWN;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.portfolio.staff.Power;

/** Work that a head gives so that somebody grows by it: a stretch assignment or an area of responsibility. */
@Entity
public class Assignment {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    @Enumerated(STRING)
    private AssignmentKind kind;

    @Enumerated(STRING)
    private AssignmentStatus status = PROPOSED;

    private UUID personId;
    private UUID departmentId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> groupIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> competencyIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> gapIds;

    private LocalDate beginsOn;
    private LocalDate endsOn;
    private Integer hoursForeseen;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Power> powers;

    private UUID givenBy;
    private Instant proposedAt;
    private Instant answeredAt;
    private Instant startedAt;
    private String learnt;
    private UUID endedBy;
    private Instant endedAt;
    private String endWord;
    private Integer hours;

    /** Moves with every change, so that a note raises the version. */
    private Instant changedAt;

    @OneToMany(mappedBy = "assignment", cascade = ALL)
    @OrderBy("id")
    private List<AssignmentNote> notes = new ArrayList<>();

    protected Assignment() {}

    public Assignment(AssignmentKind kind, AssignmentTerms terms, UUID givenBy, LocalDate today, Instant now) {
        THE_TERM_LIES_AHEAD.require(
                !terms.until().isBefore(terms.from()) && !terms.until().isBefore(today));
        terms.powers().forEach(power -> EXTRA_POWERS_ARE_A_HEADS.require(power.isAHeads(), power));
        this.id = Ids.next();
        this.kind = kind;
        this.personId = terms.personId();
        this.departmentId = terms.departmentId();
        this.groupIds = List.copyOf(terms.groupIds());
        this.title = terms.title();
        this.description = terms.description();
        this.competencyIds = List.copyOf(terms.competencyIds());
        this.gapIds = List.copyOf(terms.gapIds());
        this.beginsOn = terms.from();
        this.endsOn = terms.until();
        this.hoursForeseen = terms.hoursForeseen();
        this.powers = new TreeSet<>(terms.powers());
        this.givenBy = givenBy;
        this.proposedAt = now;
        this.changedAt = now;
    }

    public AssignmentEvent proposed() {
        return AssignmentNews.proposed(this, proposedAt);
    }

    public AssignmentEvent accept(Instant now) {
        answer(ACCEPTED, now);
        return AssignmentNews.accepted(this, now);
    }

    public AssignmentEvent decline(String reason, Instant now) {
        answer(DECLINED, now);
        end(personId, reason, now);
        return AssignmentNews.declined(this, now);
    }

    private void answer(AssignmentStatus answer, Instant now) {
        A_PROPOSAL_IS_ANSWERED.require(status == PROPOSED, status);
        status = answer;
        answeredAt = now;
        changedAt = now;
    }

    public void start(Instant now) {
        AN_ACCEPTED_ONE_IS_STARTED.require(status == ACCEPTED, status);
        status = ACTIVE;
        startedAt = now;
        changedAt = now;
    }

    public void note(UUID by, String text, Instant now) {
        requireActive();
        notes.add(new AssignmentNote(this, by, text, now));
        changedAt = now;
    }

    public void reflect(String whatWasLearnt, Instant now) {
        requireActive();
        learnt = whatWasLearnt;
        changedAt = now;
    }

    /** @param word what is said of how it was done */
    public AssignmentEvent complete(UUID by, int hoursTaken, String word, Instant now) {
        requireActive();
        status = COMPLETED;
        hours = hoursTaken;
        end(by, word, now);
        return AssignmentNews.completed(this, by, now);
    }

    public AssignmentEvent withdraw(UUID by, String reason, Instant now) {
        IT_ENDS_ONCE.require(!status.isOver(), status);
        status = WITHDRAWN;
        end(by, reason, now);
        return AssignmentNews.withdrawn(this, by, now);
    }

    private void end(UUID by, String word, Instant now) {
        endedBy = by;
        endedAt = now;
        endWord = word;
        changedAt = now;
    }

    private void requireActive() {
        AN_ACTIVE_ONE_GOES_ON.require(status == ACTIVE, status);
    }

    public boolean isFor(UUID person) {
        return personId.equals(person);
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

    public AssignmentKind kind() {
        return kind;
    }

    public AssignmentStatus status() {
        return status;
    }

    public UUID personId() {
        return personId;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public List<UUID> groupIds() {
        return List.copyOf(groupIds);
    }

    public Text title() {
        return title;
    }

    public Text description() {
        return description;
    }

    public List<UUID> competencyIds() {
        return List.copyOf(competencyIds);
    }

    public List<UUID> gapIds() {
        return List.copyOf(gapIds);
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Integer hoursForeseen() {
        return hoursForeseen;
    }

    public Set<Power> powers() {
        return new TreeSet<>(powers);
    }

    public UUID givenBy() {
        return givenBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String learnt() {
        return learnt;
    }

    public UUID endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String endWord() {
        return endWord;
    }

    public Integer hours() {
        return hours;
    }

    public List<AssignmentNote> notes() {
        return List.copyOf(notes);
    }
}
