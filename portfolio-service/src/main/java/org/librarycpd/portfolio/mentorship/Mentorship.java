package org.librarycpd.portfolio.mentorship;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.ANOTHER_PARTY_CONFIRMS_THE_COMPLETION;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.AN_ACTIVE_MENTORSHIP_GOES_ON;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_MENTORSHIP_ENDS_ONCE;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_MENTORSHIP_HAS_A_MENTOR_AND_LEARNERS;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_PERSON_STANDS_ONCE_IN_IT;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_PROPOSED_MENTORSHIP_IS_ANSWERED;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_SESSION_HAS_BEEN_HELD;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_SESSION_IS_HELD_BETWEEN_TEACHER_AND_LEARNER;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_SESSION_LIES_WITHIN_THE_TERM;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.ONLY_A_LEARNER_REFLECTS;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.ONLY_ITS_PEOPLE_DO_THIS;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.THE_LEARNERS_SAY_WHAT_THEY_LEARNT;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.THE_MENTOR_COMPLETES;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.THE_SESSIONS_MAKE_AN_HOUR;
import static org.librarycpd.portfolio.mentorship.MentorshipStatus.ACTIVE;
import static org.librarycpd.portfolio.mentorship.MentorshipStatus.COMPLETED;
import static org.librarycpd.portfolio.mentorship.MentorshipStatus.DECLINED;
import static org.librarycpd.portfolio.mentorship.MentorshipStatus.ENDED;
import static org.librarycpd.portfolio.mentorship.MentorshipStatus.PROPOSED;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** People of one library who agree to learn from one another, and the sessions they hold. */
@Entity
public class Mentorship {

    private static final int MINUTES = 60;

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    @Enumerated(STRING)
    private MentorshipKind kind;

    @Enumerated(STRING)
    private MentorshipStatus status = PROPOSED;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text topic;

    private String goals;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> competencyIds;

    private LocalDate beginsOn;
    private LocalDate endsOn;
    private UUID proposedBy;
    private Instant proposedAt;
    private Instant begunAt;
    private UUID completionProposedBy;
    private UUID completedBy;
    private Instant completedAt;
    private UUID endedBy;
    private Instant endedAt;
    private String endReason;

    /** Moves with every change, so that a change of a party or a session raises the version. */
    private Instant changedAt;

    @OneToMany(mappedBy = "mentorship", cascade = ALL)
    @OrderBy("id")
    private List<MentorshipParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "mentorship", cascade = ALL)
    @OrderBy("id")
    private List<MentorshipSession> sessions = new ArrayList<>();

    protected Mentorship() {}

    /** A proposal; whoever proposes it and takes part has agreed by that. */
    public Mentorship(MentorshipTerms terms, List<Participation> parts, UUID proposedBy, Instant now) {
        requireRightPeople(terms.kind(), parts);
        this.id = Ids.next();
        this.kind = terms.kind();
        this.topic = terms.topic();
        this.goals = terms.goals();
        this.competencyIds = List.copyOf(terms.competencyIds());
        this.beginsOn = terms.from();
        this.endsOn = terms.until();
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        this.changedAt = now;
        parts.forEach(part -> parties.add(new MentorshipParty(this, part)));
        party(proposedBy).ifPresent(party -> party.agree(now));
    }

    private static void requireRightPeople(MentorshipKind kind, List<Participation> parts) {
        var seen = new ArrayList<UUID>();
        for (var part : parts) {
            A_PERSON_STANDS_ONCE_IN_IT.require(!seen.contains(part.personId()), part.personId());
            seen.add(part.personId());
        }
        var learners = parts.stream().filter(Participation::learns).count();
        var mentors = parts.size() - learners;
        A_MENTORSHIP_HAS_A_MENTOR_AND_LEARNERS.require(kind.joins(mentors, learners));
    }

    public MentorshipProposed proposed() {
        return new MentorshipProposed(id, kind, mentorId(), learnerIds(), proposedBy, proposedAt);
    }

    /**
     * One more has agreed; with the last one it begins.
     *
     * @param ownGapIds replaces what was proposed; null leaves it
     */
    public Optional<MentorshipBegun> agree(UUID by, List<UUID> ownGapIds, Instant now) {
        var party = requireParty(by);
        A_PROPOSED_MENTORSHIP_IS_ANSWERED.require(status == PROPOSED, status);
        party.agree(now);
        if (ownGapIds != null && party.learns()) {
            party.meanFor(ownGapIds);
        }
        changedAt = now;
        if (!parties.stream().allMatch(MentorshipParty::hasAgreed)) {
            return Optional.empty();
        }
        status = ACTIVE;
        begunAt = now;
        return Optional.of(new MentorshipBegun(id, kind, mentorId(), learnerIds(), beginsOn, endsOn, now));
    }

    public MentorshipEnded decline(UUID by, String reason, Instant now) {
        requireParty(by);
        A_PROPOSED_MENTORSHIP_IS_ANSWERED.require(status == PROPOSED, status);
        return over(DECLINED, by, reason, now);
    }

    /** Taken back before it began, or broken off. */
    public MentorshipEnded end(UUID by, String reason, Instant now) {
        A_MENTORSHIP_ENDS_ONCE.require(!status.isOver(), status);
        return over(ENDED, by, reason, now);
    }

    private MentorshipEnded over(MentorshipStatus outcome, UUID by, String reason, Instant now) {
        status = outcome;
        endedBy = by;
        endedAt = now;
        endReason = reason;
        changedAt = now;
        return new MentorshipEnded(id, outcome, personIds(), by, now);
    }

    public MentorshipSessionLogged log(SessionReport report, UUID by, LocalDate today, Instant now) {
        requireParty(by);
        requireActive();
        A_SESSION_HAS_BEEN_HELD.require(!report.heldOn().isAfter(today), report.heldOn());
        A_SESSION_LIES_WITHIN_THE_TERM.require(
                !report.heldOn().isBefore(beginsOn) && !report.heldOn().isAfter(endsOn), beginsOn, endsOn);
        requireTeacherAndLearner(report, by);
        var session = new MentorshipSession(this, report, by, now);
        sessions.add(session);
        changedAt = now;
        return new MentorshipSessionLogged(id, session.id(), by, session.toConfirmIds(), report.heldOn(), now);
    }

    private void requireTeacherAndLearner(SessionReport report, UUID by) {
        var present = parties.stream()
                .filter(party -> report.participantIds().contains(party.personId()))
                .toList();
        A_SESSION_IS_HELD_BETWEEN_TEACHER_AND_LEARNER.require(present.size() > 1
                && present.size() == report.participantIds().size()
                && report.participantIds().contains(by)
                && present.stream().anyMatch(MentorshipParty::teaches)
                && present.stream().anyMatch(MentorshipParty::learns));
    }

    public void confirm(UUID sessionId, UUID by, Instant now) {
        answerable(sessionId, by).confirm(by);
        changedAt = now;
    }

    public void dispute(UUID sessionId, UUID by, String reason, Instant now) {
        answerable(sessionId, by).dispute(by, reason);
        changedAt = now;
    }

    private MentorshipSession answerable(UUID sessionId, UUID by) {
        requireParty(by);
        var session = sessions.stream()
                .filter(s -> s.id().equals(sessionId))
                .findFirst()
                .orElseThrow(NOTHING_IS_HERE::refuse);
        requireActive();
        return session;
    }

    public void reflect(UUID by, String learnt, Instant now) {
        var party = requireParty(by);
        ONLY_A_LEARNER_REFLECTS.require(party.learns());
        requireActive();
        party.reflect(learnt);
        changedAt = now;
    }

    /** The mentor completes it; where all learn from each other, one proposes that and another confirms. */
    public Optional<MentorshipCompleted> complete(UUID by, Instant now) {
        THE_MENTOR_COMPLETES.require(requireParty(by).teaches());
        requireActive();
        requireSomethingLearnt();
        ANOTHER_PARTY_CONFIRMS_THE_COMPLETION.require(!by.equals(completionProposedBy));
        changedAt = now;
        if (kind == MentorshipKind.RECIPROCAL && completionProposedBy == null) {
            completionProposedBy = by;
            return Optional.empty();
        }
        status = COMPLETED;
        completedBy = by;
        completedAt = now;
        return Optional.of(new MentorshipCompleted(id, kind, mentorId(), learnerIds(), by, now));
    }

    private void requireSomethingLearnt() {
        var taught = learnersTaught();
        THE_SESSIONS_MAKE_AN_HOUR.require(!taught.isEmpty());
        var silent = taught.stream()
                .filter(party -> party.learnt() == null)
                .map(party -> party.personId().toString())
                .collect(Collectors.joining(", "));
        THE_LEARNERS_SAY_WHAT_THEY_LEARNT.require(silent.isEmpty(), silent);
    }

    /** Whether completing it would be accepted now. */
    public boolean mayBeCompletedBy(UUID person) {
        var taught = learnersTaught();
        return status == ACTIVE
                && party(person).filter(MentorshipParty::teaches).isPresent()
                && !person.equals(completionProposedBy)
                && !taught.isEmpty()
                && taught.stream().noneMatch(party -> party.learnt() == null);
    }

    private List<MentorshipParty> learnersTaught() {
        return parties.stream()
                .filter(party -> party.learns() && hoursOf(party.personId()) > 0)
                .toList();
    }

    /** The whole hours of the confirmed sessions that somebody took part in. */
    public int hoursOf(UUID person) {
        return sessions.stream()
                        .filter(session -> session.countsFor(person))
                        .mapToInt(MentorshipSession::minutes)
                        .sum()
                / MINUTES;
    }

    /** Who vouches for somebody's part: the mentor for the learners, a learner who was there for the mentor. */
    UUID voucherFor(MentorshipParty party) {
        if (kind == MentorshipKind.RECIPROCAL) {
            return party.personId().equals(completedBy) ? completionProposedBy : completedBy;
        }
        return party.learns() ? mentorId() : learnersTaught().get(0).personId();
    }

    private void requireActive() {
        AN_ACTIVE_MENTORSHIP_GOES_ON.require(status == ACTIVE, status);
    }

    private MentorshipParty requireParty(UUID person) {
        return party(person).orElseThrow(ONLY_ITS_PEOPLE_DO_THIS::refuse);
    }

    public Optional<MentorshipParty> party(UUID person) {
        return parties.stream().filter(p -> p.personId().equals(person)).findFirst();
    }

    public UUID mentorId() {
        return parties.stream()
                .filter(party -> !party.learns())
                .map(MentorshipParty::personId)
                .findFirst()
                .orElse(null);
    }

    public List<UUID> learnerIds() {
        return parties.stream()
                .filter(MentorshipParty::learns)
                .map(MentorshipParty::personId)
                .toList();
    }

    public List<UUID> personIds() {
        return parties.stream().map(MentorshipParty::personId).toList();
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

    public MentorshipKind kind() {
        return kind;
    }

    public MentorshipStatus status() {
        return status;
    }

    public Text topic() {
        return topic;
    }

    public String goals() {
        return goals;
    }

    public List<UUID> competencyIds() {
        return List.copyOf(competencyIds);
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public UUID completionProposedBy() {
        return completionProposedBy;
    }

    public UUID completedBy() {
        return completedBy;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public UUID endedBy() {
        return endedBy;
    }

    public String endReason() {
        return endReason;
    }

    public List<MentorshipParty> parties() {
        return List.copyOf(parties);
    }

    public List<MentorshipSession> sessions() {
        return List.copyOf(sessions);
    }
}
