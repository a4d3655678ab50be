package org.librarycpd.appraisal.needs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/**
 * What a group answered to one question.
 *
 * @param sum of the points of a scale
 * @param chosen how many picked each option, at least: told in fives
 * @param openGaps how many of the group have an open gap in the competency, at least: told in fives
 */
public record Figure(UUID questionId, UUID competencyId, Integer sum, List<Integer> chosen, Integer openGaps) {

    /** So that a few people more or less do not show, neither inside a group nor between two days. */
    public static int inFives(long number) {
        return (int) (number - number % LearningNeedsSurvey.FEWEST);
    }

    public BigDecimal mean(int answers) {
        return sum == null ? null : mean(sum, answers);
    }

    static BigDecimal mean(long sum, long answers) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
    }
}
