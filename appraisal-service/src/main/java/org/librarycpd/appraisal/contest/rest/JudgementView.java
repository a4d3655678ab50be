package org.librarycpd.appraisal.contest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.contest.Contest;
import org.librarycpd.appraisal.contest.Judgement;
import org.librarycpd.appraisal.contest.JudgementStatus;

/** @param score of a hundred, once all criteria are marked */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JudgementView(
        UUID id,
        UUID entryId,
        UUID jurorId,
        JudgementStatus status,
        String conflict,
        List<PointsView> marks,
        BigDecimal score,
        String comment) {

    static final String KIND = "judgement";

    public record PointsView(UUID criterionId, int points) {}

    /** What a page of judgements looks like. */
    public record JudgementRows(List<JudgementView> items) {}

    static JudgementView of(Judgement judgement, Contest contest) {
        return new JudgementView(
                judgement.id(),
                judgement.entryId(),
                judgement.jurorId(),
                judgement.status(),
                judgement.conflict(),
                judgement.marks().stream()
                        .map(mark -> new PointsView(mark.criterionId(), mark.points()))
                        .toList(),
                judgement.isMarked() ? judgement.score(contest.criteria()).setScale(2, RoundingMode.HALF_UP) : null,
                judgement.comment());
    }

    /** How far the juror is, and nothing of what the juror thinks. */
    static JudgementView progress(Judgement judgement) {
        return new JudgementView(
                judgement.id(),
                judgement.entryId(),
                judgement.jurorId(),
                judgement.status(),
                judgement.conflict(),
                null,
                null,
                null);
    }
}
