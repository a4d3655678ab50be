package org.librarycpd.appraisal.selfassessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.questionnaire.QuestionReply;
import org.librarycpd.appraisal.selfassessment.SelfAssessment;
import org.librarycpd.appraisal.selfassessment.SelfAssessmentStatus;
import org.librarycpd.appraisal.selfassessment.SelfRating;

/**
 * What a person says of herself.
 *
 * @param questionnaireId whose questions are read at their own address; absent, with the replies, where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfAssessmentView(
        UUID id,
        UUID personId,
        UUID profileId,
        UUID inheritedProfileId,
        SelfAssessmentStatus status,
        UUID appraiserId,
        Instant submittedAt,
        List<RatingView> ratings,
        UUID questionnaireId,
        List<QuestionReply> replies) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatingView(
            Competency.Named competency, int requiredLevel, int topLevel, Integer level, String comment) {

        static RatingView of(SelfRating rating, Competency competency, Locale language) {
            return new RatingView(
                    competency.in(language),
                    rating.requiredLevel(),
                    rating.topLevel(),
                    rating.level(),
                    rating.comment());
        }
    }

    static SelfAssessmentView of(SelfAssessment it, Map<UUID, Competency> named, Locale language) {
        return new SelfAssessmentView(
                it.id(),
                it.personId(),
                it.profileId(),
                it.inheritedProfileId(),
                it.status(),
                it.appraiserId(),
                it.submittedAt(),
                it.ratings().stream()
                        .map(r -> RatingView.of(r, named.get(r.competencyId()), language))
                        .toList(),
                it.questionnaireId(),
                it.questionnaireId() == null ? null : it.replies());
    }
}
