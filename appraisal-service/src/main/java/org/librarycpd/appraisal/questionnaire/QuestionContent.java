package org.librarycpd.appraisal.questionnaire;

import static org.librarycpd.appraisal.questionnaire.ProposalRule.A_SCALE_HAS_TWO_TO_SEVEN_DESCRIBED_POINTS;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.ONLY_A_SCALE_HAS_POINTS;

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
}
