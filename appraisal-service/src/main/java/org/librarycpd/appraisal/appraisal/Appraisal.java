package org.librarycpd.appraisal.appraisal;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.AN_INTERVIEW_FOLLOWS_BOTH_ASSESSMENTS;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.AN_OBJECTION_COMES_IN_TIME;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.AN_OBJECTION_IS_DECIDED_ONCE;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.A_COMMISSION_HAS_AT_LEAST_THREE;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.A_CONFIRMED_APPRAISAL_IS_ANSWERED_ONCE;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.A_CONFIRMED_APPRAISAL_IS_NOT_CANCELLED;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.A_SELF_ASSESSMENT_IS_AWAITED_ONCE;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.A_VERDICT_FOLLOWS_THE_INTERVIEW;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.LEVELS_CHANGE_WHERE_AN_OBJECTION_IS_UPHELD;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.NOBODY_APPRAISES_HIMSELF;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_AN_ATTESTATION_CARRIES_A_VERDICT;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.ONLY_THE_CHAIR_RECORDS_THE_VERDICT;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.THE_COMMISSION_GIVES_ITS_VERDICT_FIRST;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.THE_INTERVIEW_IS_MINUTED_FIRST;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.THE_PERSON_DOES_NOT_SIT_ON_THE_PANEL;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.THE_SELF_ASSESSMENT_COMES_FIRST;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.WHAT_IS_SETTLED_IS_CLOSED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.ACKNOWLEDGED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.ASSESSMENT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.CANCELLED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.CLOSED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.CONFIRMED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.INTERVIEW;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OBJECTED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OUTCOME_DRAFT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.RESOLVED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.SCHEDULED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.SELF_ASSESSMENT;
import static org.librarycpd.appraisal.appraisal.OpinionRule.A_COLLEAGUE_IS_SOMEBODY_ELSE_OF_THE_LIBRARY;
import static org.librarycpd.appraisal.appraisal.OpinionRule.OPINIONS_ARE_ASKED_FOR_BEFORE_THE_HEAD_SUBMITS;
import static org.librarycpd.appraisal.appraisal.OpinionRule.THE_POLICY_ASKS_FOR_OPINIONS_OF_THIS_KIND;
import static org.librarycpd.appraisal.competency.RatingRule.EVERY_COMPETENCY_IS_RATED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Ratings;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.gap.Finding;
import org.librarycpd.appraisal.gap.Shortfall;
import org.librarycpd.appraisal.questionnaire.PublishedQuestionnaire.PublishedQuestion;
import org.librarycpd.appraisal.questionnaire.QuestionReplies;
import org.librarycpd.appraisal.questionnaire.QuestionReply;
import org.librarycpd.appraisal.selfassessment.SelfAssessment;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus;
import org.librarycpd.appraisal.selfassessment.SelfRating;
import org.librarycpd.kit.time.Ids;

/**
 * How a person's work is seen against the profile of the position by herself and by her head, what both agree on in the
 * end, and what is said against it.
 *
 * <p>Longer than a file should be, because the order of its stages is one rule and is read in one place; what belongs to
 * the interview, the verdict and the objection stands with them.
 */
@Entity
public class Appraisal {

    static final int LEAST_OF_A_COMMISSION = 3;

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID personId;
    private UUID appraiserId;
    private UUID positionId;
    private UUID departmentId;
    private UUID selfAssessmentId;
    private UUID profileId;

    @Embedded
    private AppraisalTerms terms;

    @Enumerated(STRING)
    private AppraisalStatus status = SCHEDULED;

    @Embedded
    private Questioned questioned;

    @Embedded
    private Interview interview;

    @Embedded
    private CommissionVerdict verdict;

    private UUID confirmedBy;
    private Instant confirmedAt;
    private Instant acknowledgedAt;

    @Embedded
    private Objection objection;

    private int opinionsAsked;
    private Instant closedAt;
    private UUID cancelledBy;
    private String cancellationReason;

    /** Moves with every change, so that a change of a rating raises the version of the whole. */
    private Instant changedAt;

    @OneToMany(mappedBy = "appraisal", cascade = ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<AppraisalRating> ratings = new ArrayList<>();

    protected Appraisal() {}

    private Appraisal(Appraisee whom, AppraisalTerms terms, Instant now) {
        NOBODY_APPRAISES_HIMSELF.require(!whom.appraiserId().equals(whom.personId()));
        this.id = Ids.next();
        this.personId = whom.personId();
        this.appraiserId = whom.appraiserId();
        this.positionId = whom.positionId();
        this.departmentId = whom.departmentId();
        this.profileId = whom.profileId();
        this.terms = terms;
        this.changedAt = now;
        measureBy(whom.asked());
    }

    /** A cycle has come to this person; nobody has written anything yet. */
    public static Appraisal scheduled(Appraisee whom, AppraisalTerms terms, Instant now) {
        return new Appraisal(whom, terms, now);
    }

    /** A head takes up a self-assessment that was submitted without a cycle; it is locked from now on. */
    public Appraisal(SelfAssessment selfAssessment, UUID appraiser, Instant now) {
        this(
                new Appraisee(
                        selfAssessment.personId(),
                        appraiser,
                        null,
                        null,
                        selfAssessment.profileId(),
                        selfAssessment.requirements()),
                AppraisalTerms.OF_ITS_OWN_ACCORD,
                now);
        takeUp(selfAssessment, now);
    }

    /** The person begins; both sides are measured by what her position asks for today. */
    public void selfAssessmentBegun(SelfAssessment begun, Instant now) {
        A_SELF_ASSESSMENT_IS_AWAITED_ONCE.require(status == SCHEDULED);
        attach(begun);
        status = SELF_ASSESSMENT;
        changedAt = now;
    }

    /** The person has submitted. A late one is still taken while the head writes, who has not seen it. */
    public void takeUp(SelfAssessment submitted, Instant now) {
        var isLate = status == ASSESSMENT && submitted.id().equals(selfAssessmentId);
        A_SELF_ASSESSMENT_IS_AWAITED_ONCE.require(status.awaitsThePerson() || isLate);
        submitted.lock(appraiserId, now);
        if (!isLate) {
            attach(submitted);
            status = ASSESSMENT;
        }
        changedAt = now;
    }

    private void attach(SelfAssessment selfAssessment) {
        selfAssessmentId = selfAssessment.id();
        profileId = selfAssessment.profileId();
        questioned = Questioned.by(selfAssessment.questionnaireId());
        measureBy(selfAssessment.requirements());
    }

    private void measureBy(List<Requirement> asked) {
        if (!requirements().equals(asked)) {
            ratings.clear();
            asked.forEach(one -> ratings.add(new AppraisalRating(this, ratings.size(), one)));
        }
    }

    /** The last day for the self-assessment is over, and the head does not wait for it any longer. */
    public void beginWithoutSelfAssessment(UUID appraiser, LocalDate today, Instant now) {
        A_SELF_ASSESSMENT_IS_AWAITED_ONCE.require(status.awaitsThePerson());
        THE_SELF_ASSESSMENT_COMES_FIRST.require(terms.selfIsOverdue(today), Objects.toString(terms.selfDueOn(), "—"));
        status = ASSESSMENT;
        change(appraiser, now);
    }

    /** Takes the place of what was assessed before; what is not named is not assessed. */
    public void assess(UUID appraiser, List<Rating> given, Instant now) {
        requireAssessment();
        var fitting = new Ratings(requirements(), given);
        ratings.forEach(r -> r.assess(fitting.of(r.competencyId()).orElse(null)));
        change(appraiser, now);
    }

    /** The questions that the person is asked too; takes the place of what was answered before. */
    public void answer(UUID appraiser, List<PublishedQuestion> asked, List<QuestionReply> given, Instant now) {
        requireAssessment();
        var fitting = new QuestionReplies(asked, given).inTheirOrder();
        if (questioned != null) {
            questioned = questioned.answered(fitting);
        }
        change(appraiser, now);
    }

    /** From now on both sides' assessments are talked over. */
    public AssessmentSubmitted submitAssessment(
            UUID appraiser, List<PublishedQuestion> asked, OpinionCount opinions, LocalDate today, Instant now) {
        requireAssessment();
        var assessed = ratings.stream()
                .map(AppraisalRating::level)
                .filter(Objects::nonNull)
                .count();
        EVERY_COMPETENCY_IS_RATED.require(assessed == ratings.size(), assessed, ratings.size());
        if (questioned != null) {
            new QuestionReplies(asked, questioned.replies()).requireComplete();
        }
        if (!terms.assessmentIsOverdue(today)) {
            opinions.requireEnough(terms);
        }
        status = INTERVIEW;
        change(appraiser, now);
        return new AssessmentSubmitted(id, personId, appraiser, now);
    }

    /** A colleague or an expert is asked what they see; the policy of a cycle says whether they are. */
    Opinion askFor(OpinionKind kind, UUID giver, UUID by, Instant now) {
        OPINIONS_ARE_ASKED_FOR_BEFORE_THE_HEAD_SUBMITS.require(status.awaitsThePerson() || status == ASSESSMENT);
        THE_POLICY_ASKS_FOR_OPINIONS_OF_THIS_KIND.require(!terms.isOfACycle() || terms.asksFor(kind));
        A_COLLEAGUE_IS_SOMEBODY_ELSE_OF_THE_LIBRARY.require(!giver.equals(personId) && !giver.equals(appraiserId));
        opinionsAsked++;
        changedAt = now;
        return new Opinion(this, kind, giver, by, now);
    }

    private void requireAssessment() {
        THE_SELF_ASSESSMENT_COMES_FIRST.require(!status.awaitsThePerson(), Objects.toString(terms.selfDueOn(), "—"));
        AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED.require(status == ASSESSMENT);
    }

    /** Both sides are in: their levels stand beside each other. One that never came in is the person's own again. */
    void unveil(SelfAssessment selfAssessment, Instant now) {
        if (selfAssessment.status() == SelfAssessmentStatus.LOCKED) {
            selfAssessment.reveal(appraiserId, now);
            var seen = selfAssessment.ratings().stream()
                    .collect(Collectors.toMap(SelfRating::competencyId, SelfRating::level));
            ratings.forEach(r -> r.besides(seen.get(r.competencyId())));
            if (questioned != null) {
                questioned = questioned.besides(selfAssessment.replies());
            }
        } else {
            selfAssessmentId = null;
        }
    }

    public InterviewArranged arrange(Interview planned, UUID by, Instant now) {
        AN_INTERVIEW_FOLLOWS_BOTH_ASSESSMENTS.require(status == INTERVIEW);
        THE_PERSON_DOES_NOT_SIT_ON_THE_PANEL.require(!planned.isSatBy(personId));
        A_COMMISSION_HAS_AT_LEAST_THREE.require(
                !terms.commission() || planned.panel().size() >= LEAST_OF_A_COMMISSION,
                LEAST_OF_A_COMMISSION,
                planned.panel().size());
        interview = planned;
        changedAt = now;
        return new InterviewArranged(id, personId, by, planned.at(), planned.panel());
    }

    /** What was said, and the levels that both agree on. */
    public void minute(String minutes, List<Rating> agreed, Instant now) {
        AN_INTERVIEW_FOLLOWS_BOTH_ASSESSMENTS.require(status == INTERVIEW);
        interview = Interview.minuted(interview, minutes);
        agree(agreed);
        status = OUTCOME_DRAFT;
        changedAt = now;
    }

    public void judge(CommissionVerdict.Spoken spoken, UUID by, Instant now) {
        ONLY_AN_ATTESTATION_CARRIES_A_VERDICT.require(terms.commission());
        A_VERDICT_FOLLOWS_THE_INTERVIEW.require(status == OUTCOME_DRAFT);
        ONLY_THE_CHAIR_RECORDS_THE_VERDICT.require(interview.isChairedBy(by));
        verdict = CommissionVerdict.recorded(spoken, interview.panel(), by, now);
        changedAt = now;
    }

    /**
     * @param agreed may be left out where the minutes say it already
     * @return where the agreed level is below the required one
     */
    public List<Shortfall> confirm(UUID appraiser, UUID by, List<Rating> agreed, Instant now) {
        LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED.require(status == INTERVIEW || status == OUTCOME_DRAFT);
        THE_INTERVIEW_IS_MINUTED_FIRST.require(status == OUTCOME_DRAFT || !terms.isOfACycle());
        THE_COMMISSION_GIVES_ITS_VERDICT_FIRST.require(!terms.commission() || verdict != null);
        if (status == INTERVIEW || !agreed.isEmpty()) {
            agree(agreed);
        }
        status = CONFIRMED;
        confirmedBy = by;
        confirmedAt = now;
        change(appraiser, now);
        return shortfalls();
    }

    private void agree(List<Rating> agreed) {
        var fitting = new Ratings(requirements(), agreed).requireComplete();
        ratings.forEach(r -> r.agree(fitting.of(r.competencyId()).orElseThrow()));
    }

    private List<Shortfall> shortfalls() {
        return ratings.stream()
                .map(AppraisalRating::shortfall)
                .flatMap(Optional::stream)
                .toList();
    }

    public Finding finding() {
        return new Finding(id, personId, confirmedBy, confirmedAt);
    }

    /** @param gaps the gap of each competency that fell short */
    public AppraisalConfirmed confirmed(Map<UUID, UUID> gaps) {
        ratings.forEach(r -> r.leadTo(gaps.get(r.competencyId())));
        return new AppraisalConfirmed(id, personId, confirmedBy, confirmedAt, gapIds());
    }

    public AppraisalAcknowledged acknowledge(Instant now) {
        A_CONFIRMED_APPRAISAL_IS_ANSWERED_ONCE.require(status == CONFIRMED);
        status = ACKNOWLEDGED;
        acknowledgedAt = now;
        changedAt = now;
        return new AppraisalAcknowledged(id, personId, appraiserId, now);
    }

    public AppraisalObjected object(String text, LocalDate today, Instant now) {
        A_CONFIRMED_APPRAISAL_IS_ANSWERED_ONCE.require(status == CONFIRMED);
        AN_OBJECTION_COMES_IN_TIME.require(!today.isAfter(lastDayToObject()), lastDayToObject());
        objection = Objection.raised(text, now);
        status = OBJECTED;
        changedAt = now;
        return new AppraisalObjected(id, personId, appraiserId, now);
    }

    /** @param asked those who gave an opinion, or were asked for one */
    public void putBefore(List<UUID> deciders, Set<UUID> asked, Instant now) {
        AN_OBJECTION_IS_DECIDED_ONCE.require(status == OBJECTED);
        var tookPart = new HashSet<>(asked);
        tookPart.addAll(List.of(personId, appraiserId, confirmedBy));
        if (interview != null) {
            tookPart.addAll(interview.panel());
        }
        objection = objection.before(deciders, tookPart);
        changedAt = now;
    }

    /**
     * @param corrected the levels that change; none where the objection is not upheld
     * @return the competencies whose agreed level is another one now
     */
    public List<UUID> resolve(boolean upheld, String reason, List<Rating> corrected, UUID by, Instant now) {
        AN_OBJECTION_IS_DECIDED_ONCE.require(status == OBJECTED);
        LEVELS_CHANGE_WHERE_AN_OBJECTION_IS_UPHELD.require(upheld || corrected.isEmpty());
        objection = objection.decided(upheld, reason, by, now);
        var fitting = new Ratings(requirements(), corrected);
        var changed = ratings.stream()
                .filter(r -> fitting.of(r.competencyId()).filter(r::correct).isPresent())
                .map(AppraisalRating::competencyId)
                .toList();
        status = RESOLVED;
        changedAt = now;
        return changed;
    }

    public AppraisalObjectionResolved resolved() {
        return new AppraisalObjectionResolved(
                id, personId, appraiserId, objection.upheld(), objection.decidedBy(), objection.decidedAt());
    }

    /** What falls short among these, after it was put right. */
    List<Shortfall> shortfallsAmong(List<UUID> competencies) {
        return shortfalls().stream()
                .filter(s -> competencies.contains(s.competencyId()))
                .toList();
    }

    /** @param gaps the gap of each competency that falls short now; of the others nothing is left */
    AppraisalCorrected corrected(List<UUID> competencies, Map<UUID, UUID> gaps) {
        ratings.stream()
                .filter(r -> competencies.contains(r.competencyId()))
                .forEach(r -> r.leadTo(gaps.get(r.competencyId())));
        return new AppraisalCorrected(
                id, personId, competencies, gapIds(), objection.decidedBy(), objection.decidedAt());
    }

    /** Nothing more is said: it was acknowledged, an objection was resolved, or the time to object is over. */
    public AppraisalClosed close(LocalDate today, Instant now) {
        WHAT_IS_SETTLED_IS_CLOSED.require(canBeClosed(today), Objects.toString(lastDayToObject(), "—"));
        status = CLOSED;
        closedAt = now;
        changedAt = now;
        return new AppraisalClosed(id, personId, now);
    }

    public AppraisalCancelled cancel(String reason, UUID by, Instant now) {
        A_CONFIRMED_APPRAISAL_IS_NOT_CANCELLED.require(canBeCancelled());
        status = CANCELLED;
        cancelledBy = by;
        cancellationReason = reason;
        changedAt = now;
        return new AppraisalCancelled(id, terms.cycleId(), personId, by, now);
    }

    public LocalDate lastDayToObject() {
        return confirmedAt == null
                ? null
                : LocalDate.ofInstant(confirmedAt, ZoneOffset.UTC).plusDays(terms.objectionDays());
    }

    /** A new head takes over what the former one began. */
    private void change(UUID appraiser, Instant now) {
        appraiserId = appraiser;
        changedAt = now;
    }

    private List<UUID> gapIds() {
        return ratings.stream()
                .map(AppraisalRating::gapId)
                .filter(Objects::nonNull)
                .toList();
    }

    public List<Requirement> requirements() {
        return ratings.stream().map(AppraisalRating::asked).toList();
    }

    public boolean canBeginWithoutSelfAssessment(LocalDate today) {
        return status.awaitsThePerson() && terms.selfIsOverdue(today);
    }

    public boolean canBeConfirmed() {
        var isTalkedOver = status == OUTCOME_DRAFT || status == INTERVIEW && !terms.isOfACycle();
        return isTalkedOver && (!terms.commission() || verdict != null);
    }

    public boolean canBeClosed(LocalDate today) {
        var isSilent = status == CONFIRMED && today.isAfter(lastDayToObject());
        return status == ACKNOWLEDGED || status == RESOLVED || isSilent;
    }

    public boolean canBeCancelled() {
        return !status.isConfirmed() && status != CANCELLED;
    }

    /** The person and the overseer know of it: a cycle, an interview, or a result has told them. */
    public boolean isAnnounced() {
        return terms.isOfACycle() || interview != null || isConfirmed();
    }

    public boolean isConfirmed() {
        return status.isConfirmed();
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

    public UUID personId() {
        return personId;
    }

    public UUID appraiserId() {
        return appraiserId;
    }

    public UUID positionId() {
        return positionId;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public UUID selfAssessmentId() {
        return selfAssessmentId;
    }

    public UUID profileId() {
        return profileId;
    }

    public AppraisalTerms terms() {
        return terms;
    }

    public Optional<Questioned> questioned() {
        return Optional.ofNullable(questioned);
    }

    public AppraisalStatus status() {
        return status;
    }

    public Optional<Interview> interview() {
        return Optional.ofNullable(interview);
    }

    public Optional<CommissionVerdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public Optional<Objection> objection() {
        return Optional.ofNullable(objection);
    }

    /** Whether anybody was asked for an opinion. */
    public boolean hasAskedForOpinions() {
        return opinionsAsked > 0;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public UUID cancelledBy() {
        return cancelledBy;
    }

    public String cancellationReason() {
        return cancellationReason;
    }

    public List<AppraisalRating> ratings() {
        return List.copyOf(ratings);
    }
}
