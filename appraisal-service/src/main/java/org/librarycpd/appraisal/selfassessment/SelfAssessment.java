package org.librarycpd.appraisal.selfassessment;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.competency.RatingRule.EVERY_COMPETENCY_IS_RATED;
import static org.librarycpd.appraisal.selfassessment.SelfAssessmentRule.A_SELF_ASSESSMENT_IS_SUBMITTED_ONCE;
import static org.librarycpd.appraisal.selfassessment.SelfAssessmentRule.A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE;
import static org.librarycpd.appraisal.selfassessment.SelfAssessmentRule.RATINGS_CHANGE_ONLY_WHILE_IT_IS_OPEN;
import static org.librarycpd.appraisal.selfassessment.SelfAssessmentRule.THE_APPRAISER_SEES_IT_AFTER_HIS_OWN_ASSESSMENT;
import static org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus.LOCKED;
import static org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus.OPEN;
import static org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus.SUBMITTED;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.appraisal.competency.ApplicableProfile;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Ratings;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.questionnaire.PublishedQuestionnaire.PublishedQuestion;
import org.librarycpd.appraisal.questionnaire.QuestionReplies;
import org.librarycpd.appraisal.questionnaire.QuestionReply;
import org.librarycpd.kit.time.Ids;

/** What a person says of herself against the profile of her position, before her head says what he thinks. */
@Entity
public class SelfAssessment {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID personId;
    private UUID profileId;
    private UUID inheritedProfileId;
    private UUID questionnaireId;

    @Enumerated(STRING)
    private SelfAssessmentStatus status = OPEN;

    private UUID appraiserId;
    private Instant submittedAt;
    private Instant revealedAt;

    /** Moves with every change, so that a change of a rating raises the version of the whole. */
    private Instant changedAt;

    @OneToMany(mappedBy = "selfAssessment", cascade = ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<SelfRating> ratings = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<QuestionReply> replies;

    protected SelfAssessment() {}

    /** @param questionnaireId the version that the position is asked today; null where there is none */
    public SelfAssessment(UUID personId, ApplicableProfile profile, UUID questionnaireId, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.profileId = profile.profileId();
        this.inheritedProfileId = profile.inheritedProfileId();
        this.questionnaireId = questionnaireId;
        this.changedAt = now;
        profile.requirements().forEach(asked -> ratings.add(new SelfRating(this, ratings.size(), asked)));
    }

    /** Takes the place of what was rated before; what is not named is unrated. */
    public void rate(List<Rating> given, Instant now) {
        RATINGS_CHANGE_ONLY_WHILE_IT_IS_OPEN.require(status == OPEN);
        var fitting = new Ratings(requirements(), given);
        ratings.forEach(r -> r.rate(fitting.of(r.competencyId()).orElse(null)));
        changedAt = now;
    }

    /** Takes the place of what was answered before. */
    public void answer(List<PublishedQuestion> asked, List<QuestionReply> given, Instant now) {
        RATINGS_CHANGE_ONLY_WHILE_IT_IS_OPEN.require(status == OPEN);
        replies = new QuestionReplies(asked, given).inTheirOrder();
        changedAt = now;
    }

    public SelfAssessmentSubmitted submit(UUID appraiser, List<PublishedQuestion> asked, Instant now) {
        A_SELF_ASSESSMENT_IS_SUBMITTED_ONCE.require(status == OPEN);
        var rated =
                ratings.stream().map(SelfRating::level).filter(Objects::nonNull).count();
        EVERY_COMPETENCY_IS_RATED.require(rated == ratings.size(), rated, ratings.size());
        new QuestionReplies(asked, replies()).requireComplete();
        status = SUBMITTED;
        appraiserId = appraiser;
        submittedAt = now;
        changedAt = now;
        return new SelfAssessmentSubmitted(id, personId, appraiser, now);
    }

    /** The appraiser begins to write, still without seeing it. */
    public void lock(UUID appraiser, Instant now) {
        A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE.require(status == SUBMITTED);
        status = LOCKED;
        appraiserId = appraiser;
        changedAt = now;
    }

    /** The appraiser has submitted an assessment too; from now on both see both. */
    public void reveal(UUID appraiser, Instant now) {
        A_SUBMITTED_SELF_ASSESSMENT_IS_APPRAISED_ONCE.require(status == LOCKED);
        appraiserId = appraiser;
        revealedAt = now;
        changedAt = now;
    }

    public void requireReadableBy(UUID reader) {
        if (!reader.equals(personId)) {
            NOTHING_IS_HERE.require(reader.equals(appraiserId));
            THE_APPRAISER_SEES_IT_AFTER_HIS_OWN_ASSESSMENT.require(revealedAt != null);
        }
    }

    public List<Requirement> requirements() {
        return ratings.stream().map(SelfRating::asked).toList();
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

    public UUID profileId() {
        return profileId;
    }

    /** The position's profile, where the department's refines it; otherwise null. */
    public UUID inheritedProfileId() {
        return inheritedProfileId;
    }

    /** Null where the position was asked no questions. */
    public UUID questionnaireId() {
        return questionnaireId;
    }

    public SelfAssessmentStatus status() {
        return status;
    }

    public UUID appraiserId() {
        return appraiserId;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<SelfRating> ratings() {
        return List.copyOf(ratings);
    }

    public List<QuestionReply> replies() {
        return replies == null ? List.of() : replies;
    }
}
