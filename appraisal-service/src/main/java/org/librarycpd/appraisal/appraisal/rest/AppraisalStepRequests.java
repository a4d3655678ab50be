package org.librarycpd.appraisal.appraisal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.CommissionVerdict;
import org.librarycpd.appraisal.appraisal.Interview;
import org.librarycpd.appraisal.appraisal.Verdict;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.questionnaire.QuestionReply;

/** What people send with the steps of an appraisal. */
final class AppraisalStepRequests {

    private AppraisalStepRequests() {}

    public record AgreedLevel(
            @NotNull UUID competencyId, @NotNull Integer level) {

        static List<Rating> ratings(List<AgreedLevel> agreed) {
            return agreed == null
                    ? List.of()
                    : agreed.stream()
                            .map(a -> new Rating(a.competencyId(), a.level(), null))
                            .toList();
        }
    }

    /** @param ratings take the place of what was written before; absent where that stays */
    public record SubmissionRequest(@Size(max = 200) List<@NotNull @Valid Rating> ratings) {}

    /** @param ratings, replies take the place of what was written before; absent where that stays */
    public record AssessmentSubmissionRequest(
            @Size(max = 200) List<@NotNull @Valid Rating> ratings,
            @Size(max = 200) List<@NotNull @Valid QuestionReply> replies) {}

    public record AssessmentRepliesRequest(
            @NotNull @Size(max = 200) List<@NotNull @Valid QuestionReply> replies) {}

    /** @param agreed absent where the minutes of the interview say it already */
    public record ConfirmationRequest(@Size(max = 200) List<@NotNull @Valid AgreedLevel> agreed) {}

    /** @param panel the chair first */
    public record InterviewRequest(
            @NotNull Instant at,
            @NotBlank @Size(max = 500) String place,
            @NotNull @Size(max = 20) List<@NotNull UUID> panel) {

        Interview planned() {
            return Interview.arranged(at, place, panel);
        }
    }

    public record MinutesRequest(
            @NotBlank @Size(max = 20_000) String minutes,
            @NotNull @Size(max = 200) List<@NotNull @Valid AgreedLevel> agreed) {}

    public record VerdictRequest(
            @NotNull Verdict verdict,
            @Size(max = 4000) String conditions,
            LocalDate conditionsDueOn,
            @NotEmpty @Size(max = 20) List<@NotNull UUID> present) {

        CommissionVerdict.Spoken spoken() {
            return new CommissionVerdict.Spoken(verdict, conditions, conditionsDueOn, present);
        }
    }

    public record ObjectionRequest(
            @NotBlank @Size(max = 10_000) String text) {}

    public record DecidersRequest(@NotEmpty @Size(max = 10) List<@NotNull UUID> personIds) {}

    /** @param ratings the levels that are put right; only where the objection is upheld */
    public record ResolutionRequest(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 4000) String reason,
            @Size(max = 200) List<@NotNull @Valid AgreedLevel> ratings) {}

    public record CancellationRequest(
            @NotBlank @Size(max = 2000) String reason) {}
}
