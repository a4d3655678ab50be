package org.librarycpd.appraisal.questionnaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.ProposalComment;
import org.librarycpd.appraisal.questionnaire.ProposalFate;
import org.librarycpd.appraisal.questionnaire.ProposalKind;
import org.librarycpd.appraisal.questionnaire.QuestionContent;
import org.librarycpd.appraisal.questionnaire.QuestionProposal;

/** A proposal with its author and its fate; in lists without the comments. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
        UUID id,
        UUID authorId,
        Instant proposedAt,
        ProposalKind kind,
        UUID questionId,
        QuestionContent question,
        String grounds,
        ProposalFate fate,
        String reason,
        UUID mergedInto,
        UUID decidedBy,
        Instant decidedAt,
        List<CommentView> comments,
        String etag) {

    public record CommentView(UUID id, UUID authorId, String comment, Instant at) {

        static CommentView of(ProposalComment it) {
            return new CommentView(it.id(), it.authorId(), it.comment(), it.at());
        }
    }

    static ProposalView whole(QuestionProposal it, String etag) {
        return of(it, it.comments().stream().map(CommentView::of).toList(), etag);
    }

    static ProposalView row(QuestionProposal it, String etag) {
        return of(it, null, etag);
    }

    private static ProposalView of(QuestionProposal it, List<CommentView> comments, String etag) {
        return new ProposalView(
                it.id(),
                it.authorId(),
                it.proposedAt(),
                it.kind(),
                it.questionId(),
                it.content(),
                it.grounds(),
                it.fate(),
                it.reason(),
                it.mergedInto(),
                it.decidedBy(),
                it.decidedAt(),
                comments,
                etag);
    }

    /** What a page of proposals looks like. */
    record Rows(List<ProposalView> items) {}
}
