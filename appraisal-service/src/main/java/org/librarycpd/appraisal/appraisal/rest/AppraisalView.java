package org.librarycpd.appraisal.appraisal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalKind;
import org.librarycpd.appraisal.appraisal.AppraisalRating;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;
import org.librarycpd.appraisal.appraisal.AppraisalTerms;
import org.librarycpd.appraisal.appraisal.CommissionVerdict;
import org.librarycpd.appraisal.appraisal.Interview;
import org.librarycpd.appraisal.appraisal.Objection;
import org.librarycpd.appraisal.appraisal.Questioned;
import org.librarycpd.appraisal.appraisal.Verdict;
import org.librarycpd.appraisal.competency.Competency;

/**
 * Who may not see all of it sees its stage and its dates: minutes, verdict, objection, ratings and answers are absent
 * then.
 *
 * @param questionnaireId whose questions are read at their own address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalView(
        UUID id,
        UUID personId,
        UUID appraiserId,
        UUID selfAssessmentId,
        UUID profileId,
        AppraisalKind kind,
        UUID cycleId,
        AppraisalStatus status,
        DatesView dates,
        InterviewView interview,
        VerdictView verdict,
        Instant confirmedAt,
        LocalDate lastDayToObject,
        Instant acknowledgedAt,
        ObjectionView objection,
        Instant closedAt,
        String cancellationReason,
        List<RatingView> ratings,
        UUID questionnaireId,
        List<QuestionAnswersView> answers) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DatesView(LocalDate selfDueOn, LocalDate assessmentDueOn, LocalDate interviewDueOn) {

        static DatesView of(AppraisalTerms terms) {
            return terms.cycleId() == null
                    ? null
                    : new DatesView(terms.selfDueOn(), terms.assessmentDueOn(), terms.interviewDueOn());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InterviewView(Instant at, String place, List<UUID> panel, String minutes) {

        static InterviewView of(Interview it, boolean whole) {
            return new InterviewView(it.at(), it.place(), it.panel(), whole ? it.minutes() : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VerdictView(
            Verdict verdict, String conditions, LocalDate conditionsDueOn, List<UUID> present, UUID recordedBy) {

        static VerdictView of(CommissionVerdict it) {
            return new VerdictView(it.verdict(), it.conditions(), it.conditionsDueOn(), it.present(), it.recordedBy());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectionView(
            String text, Instant raisedAt, List<UUID> deciders, Boolean upheld, String reason, Instant decidedAt) {

        static ObjectionView of(Objection it) {
            return new ObjectionView(it.text(), it.raisedAt(), it.deciders(), it.upheld(), it.reason(), it.decidedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatingView(
            Competency.Named competency,
            int requiredLevel,
            int topLevel,
            Integer level,
            String comment,
            Integer selfLevel,
            Integer agreedLevel,
            UUID gapId) {

        static RatingView of(AppraisalRating rating, Competency.Named competency) {
            return new RatingView(
                    competency,
                    rating.requiredLevel(),
                    rating.topLevel(),
                    rating.level(),
                    rating.comment(),
                    rating.selfLevel(),
                    rating.agreedLevel(),
                    rating.gapId());
        }
    }

    static AppraisalView whole(Appraisal it, Map<UUID, Competency.Named> named) {
        var ratings = it.ratings().stream()
                .map(r -> RatingView.of(r, named.get(r.competencyId())))
                .toList();
        return of(it, true, ratings);
    }

    static AppraisalView outline(Appraisal it) {
        return of(it, false, null);
    }

    private static AppraisalView of(Appraisal it, boolean whole, List<RatingView> ratings) {
        return new AppraisalView(
                it.id(),
                it.personId(),
                it.appraiserId(),
                it.selfAssessmentId(),
                it.profileId(),
                it.terms().kind(),
                it.terms().cycleId(),
                it.status(),
                DatesView.of(it.terms()),
                it.interview().map(i -> InterviewView.of(i, whole)).orElse(null),
                it.verdict().filter(v -> whole).map(VerdictView::of).orElse(null),
                it.confirmedAt(),
                it.lastDayToObject(),
                it.acknowledgedAt(),
                it.objection().filter(o -> whole).map(ObjectionView::of).orElse(null),
                it.closedAt(),
                it.cancellationReason(),
                ratings,
                it.questioned().map(Questioned::questionnaireId).orElse(null),
                it.questioned().filter(q -> whole).map(QuestionAnswersView::of).orElse(null));
    }
}
