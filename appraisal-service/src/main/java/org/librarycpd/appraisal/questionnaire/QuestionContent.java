package org.librarycpd.appraisal.questionnaire;

import static org.librarycpd.appraisal.questionnaire.ProposalRule.A_SCALE_HAS_TWO_TO_SEVEN_DESCRIBED_POINTS;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.ONLY_A_SCALE_HAS_POINTS;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.A_POINT_IS_ON_THE_SCALE;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.A_REPLY_FITS_ITS_QUESTION;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * What is asked.
 *
 * @param points what each point of a scale means, the first one being point 1; empty for other kinds
 */
public record QuestionContent(
        @NotNull @Valid Text text,
        @NotNull QuestionKind kind,
        @NotNull UUID competencyId,
        @Size(max = 20) List<@NotNull @Valid Text> points,
        boolean required) {

    public QuestionContent {
        points = points == null ? List.of() : points;
    }

    QuestionContent requireSound() {
        ONLY_A_SCALE_HAS_POINTS.require(kind == QuestionKind.SCALE || points.isEmpty());
        A_SCALE_HAS_TWO_TO_SEVEN_DESCRIBED_POINTS.require(
                kind != QuestionKind.SCALE || points.size() >= 2 && points.size() <= 7, points.size());
        return this;
    }

    void requireFitting(QuestionReply reply, String where) {
        var fits = switch (kind) {
            case SCALE -> reply.isOnlyPoint();
            case TEXT -> reply.isOnlyText() && !reply.text().isBlank();
            case EVIDENCE -> reply.isOnlyEvidence() && !reply.evidence().isEmpty();
        };
        if (!fits) {
            throw A_REPLY_FITS_ITS_QUESTION.refuse().at(where);
        }
        if (kind == QuestionKind.SCALE && (reply.point() < 1 || reply.point() > points.size())) {
            throw A_POINT_IS_ON_THE_SCALE.refuse(reply.point(), points.size()).at(where);
        }
    }
}
