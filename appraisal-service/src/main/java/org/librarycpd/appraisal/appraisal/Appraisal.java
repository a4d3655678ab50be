package org.librarycpd.appraisal.appraisal;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED;
import static org.librarycpd.appraisal.appraisal.AppraisalRule.NOBODY_APPRAISES_HIMSELF;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.ASSESSMENT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.CONFIRMED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.INTERVIEW;
import static org.librarycpd.appraisal.competency.RatingRule.EVERY_COMPETENCY_IS_RATED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Ratings;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.gap.Finding;
import org.librarycpd.appraisal.gap.Shortfall;
import org.librarycpd.appraisal.selfassessment.SelfAssessment;
import org.librarycpd.kit.time.Ids;

/** How a head sees a person's work against the profile of the position, and what both agree on in the end. */
@Entity
public class Appraisal {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID personId;
    private UUID appraiserId;
    private UUID selfAssessmentId;
    private UUID profileId;

    @Enumerated(STRING)
    private AppraisalStatus status = ASSESSMENT;

    private UUID confirmedBy;
    private Instant confirmedAt;

    /** Moves with every change, so that a change of a rating raises the version of the whole. */
    private Instant changedAt;

    @OneToMany(mappedBy = "appraisal", cascade = ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<AppraisalRating> ratings = new ArrayList<>();

    protected Appraisal() {}

    /** Takes up a submitted self-assessment, which is locked from now on. */
    public Appraisal(SelfAssessment selfAssessment, UUID appraiser, Instant now) {
        NOBODY_APPRAISES_HIMSELF.require(!appraiser.equals(selfAssessment.personId()));
        selfAssessment.lock(appraiser, now);
        this.id = Ids.next();
        this.personId = selfAssessment.personId();
        this.appraiserId = appraiser;
        this.selfAssessmentId = selfAssessment.id();
        this.profileId = selfAssessment.profileId();
        this.changedAt = now;
        selfAssessment.requirements().forEach(asked -> ratings.add(new AppraisalRating(this, ratings.size(), asked)));
    }

    /** Takes the place of what was assessed before; what is not named is not assessed. */
    public void assess(UUID by, List<Rating> given, Instant now) {
        AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED.require(status == ASSESSMENT);
        var fitting = new Ratings(requirements(), given);
        ratings.forEach(r -> r.assess(fitting.of(r.competencyId()).orElse(null)));
        change(by, now);
    }

    /** From now on both sides see both assessments. */
    public void submitAssessment(UUID by, Instant now) {
        AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED.require(status == ASSESSMENT);
        var assessed = ratings.stream()
                .map(AppraisalRating::level)
                .filter(Objects::nonNull)
                .count();
        EVERY_COMPETENCY_IS_RATED.require(assessed == ratings.size(), assessed, ratings.size());
        status = INTERVIEW;
        change(by, now);
    }

    /** @return where the agreed level is below the required one */
    public List<Shortfall> confirm(UUID by, List<Rating> agreed, Instant now) {
        LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED.require(status == INTERVIEW);
        var fitting = new Ratings(requirements(), agreed).requireComplete();
        ratings.forEach(r -> r.agree(fitting.of(r.competencyId()).orElseThrow()));
        status = CONFIRMED;
        confirmedBy = by;
        confirmedAt = now;
        change(by, now);
        return ratings.stream()
                .map(AppraisalRating::shortfall)
                .flatMap(Optional::stream)
                .toList();
    }

    public Finding finding() {
        return new Finding(id, personId, confirmedBy, confirmedAt);
    }

    /** @param gapIds the gap of each competency that fell short */
    public AppraisalConfirmed confirmed(Map<UUID, UUID> gapIds) {
        ratings.forEach(r -> r.leadTo(gapIds.get(r.competencyId())));
        var inOrder = ratings.stream()
                .map(AppraisalRating::gapId)
                .filter(Objects::nonNull)
                .toList();
        return new AppraisalConfirmed(id, personId, confirmedBy, confirmedAt, inOrder);
    }

    /** A new head takes over what the former one began. */
    private void change(UUID by, Instant now) {
        appraiserId = by;
        changedAt = now;
    }

    private List<Requirement> requirements() {
        return ratings.stream().map(AppraisalRating::asked).toList();
    }

    public boolean isConfirmed() {
        return status == CONFIRMED;
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

    public UUID selfAssessmentId() {
        return selfAssessmentId;
    }

    public UUID profileId() {
        return profileId;
    }

    public AppraisalStatus status() {
        return status;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public List<AppraisalRating> ratings() {
        return List.copyOf(ratings);
    }
}
