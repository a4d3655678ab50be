package org.librarycpd.rating.score;

/**
 * By how many points a programme is better than its category, and how sure that is.
 *
 * @param pullOfUsers the learners' part of it
 * @param pullOfExperts the experts' part of it
 * @param sd the standard deviation
 */
public record Estimate(double pullOfUsers, double pullOfExperts, double sd) {

    private static final double NINETY_PERCENT = 1.6448536269514722;

    public double score() {
        return pullOfUsers + pullOfExperts;
    }

    double low() {
        return score() - NINETY_PERCENT * sd;
    }

    double high() {
        return score() + NINETY_PERCENT * sd;
    }
}
