package org.librarycpd.appraisal.questionnaire.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.ExpertOpinion.Remark;
import org.librarycpd.appraisal.questionnaire.ProposalKind;
import org.librarycpd.appraisal.questionnaire.ProposedChange;
import org.librarycpd.appraisal.questionnaire.QuestionContent;
import org.librarycpd.kit.http.Text;

/** What is sent to questionnaires and their proposals. */
final class QuestionnaireRequests {

    private QuestionnaireRequests() {}

    /** @param editorId who decides on proposals beside the overseer */
    public record DraftQuestionnaireRequest(
            @NotNull UUID positionId, @NotNull @Valid Text title, UUID editorId) {}

    public record OpeningRequest(@NotNull LocalDate closesOn) {}

    public record ReviewRequest(@NotNull UUID expertId) {}

    public record OpinionRequest(
            @NotNull Boolean fit,
            @NotBlank @Size(max = 4000) String text,
            @Size(max = 200) List<@NotNull @Valid RemarkRequest> remarks) {

        public record RemarkRequest(
                @NotNull UUID questionId,
                @NotBlank @Size(max = 2000) String text) {}

        List<Remark> said() {
            return remarks == null
                    ? List.of()
                    : remarks.stream()
                            .map(r -> new Remark(r.questionId(), r.text()))
                            .toList();
        }
    }

    /** @param closesOn until when it may be improved; two weeks where absent */
    public record ReturnRequest(@NotBlank @Size(max = 2000) String reason, LocalDate closesOn) {}

    /** @param questionId the question to change or remove */
    public record ProposalRequest(
            @NotNull ProposalKind kind,
            UUID questionId,
            @Valid QuestionContent question,
            @Size(max = 2000) String grounds) {

        ProposedChange change() {
            return new ProposedChange(kind, questionId, question, grounds);
        }
    }

    public record CommentRequest(@NotBlank @Size(max = 2000) String comment) {}

    public record RejectionRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /** @param into the proposal that takes this one in */
    public record MergeRequest(
            @NotNull UUID into, @Size(max = 2000) String reason) {}
}
