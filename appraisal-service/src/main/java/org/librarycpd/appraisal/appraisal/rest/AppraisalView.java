package org.librarycpd.appraisal.appraisal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalRating;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;
import org.librarycpd.appraisal.competency.Competency;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalView(
        UUID id,
        UUID personId,
        UUID appraiserId,
        UUID selfAssessmentId,
        UUID profileId,
        AppraisalStatus status,
        Instant confirmedAt,
        List<RatingView> ratings) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatingView(
            Competency.Named competency,
            int requiredLevel,
            int topLevel,
            Integer level,
            String comment,
            Integer agreedLevel,
            UUID gapId) {

        static RatingView of(AppraisalRating rating, Competency competency, Locale language) {
            return new RatingView(
                    competency.in(language),
                    rating.requiredLevel(),
                    rating.topLevel(),
                    rating.level(),
                    rating.comment(),
                    rating.agreedLevel(),
                    rating.gapId());
        }
    }

    static AppraisalView of(Appraisal it, Map<UUID, Competency> named, Locale language) {
        return new AppraisalView(
                it.id(),
                it.personId(),
                it.appraiserId(),
                it.selfAssessmentId(),
                it.profileId(),
                it.status(),
                it.confirmedAt(),
                it.ratings().stream()
                        .map(r -> RatingView.of(r, named.get(r.competencyId()), language))
                        .toList());
    }
}
