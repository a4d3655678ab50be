package org.librarycpd.rating.score;

/**
 * How a programme's score follows from what its learners and the experts say.
 *
 * <pre>
 * P_u = 1 / (1.05² / n_u + 0.30²)      0 where n_u = 0
 * P_e = 1 / (0.45² / n_e + 0.20²)      0 where n_e = 0
 * P_0 = 1 / 0.55²
 * score = (P_u · d_u + P_e · d_e) / (P_u + P_e + P_0)
 * sd    = (P_u + P_e + P_0) ^ −½
 * </pre>
 *
 * <p>Every value is in points of the five-point scale: 1.05 and 0.45 are how far single reviews and single evaluations
 * scatter, 0.30 and 0.20 how far a whole channel may be off however many speak, 0.55 how far programmes differ. P is a
 * precision (1 / points²); P_0 pulls towards the category's mean. Source: the platform's ranking method (M18).
 */
public final class Formula {

    /** Named beside every score, and raised with every change of the formula or of a figure in it. */
    public static final String VERSION = "1";

    static final double LOWEST = 1;
    static final double HIGHEST = 5;

    private static final double MIDDLE = (LOWEST + HIGHEST) / 2;
    private static final double PSEUDO_PROGRAMMES = 5;
    private static final double USERS_SCATTER = 1.05;
    private static final double USERS_COMMON_ERROR = 0.30;
    private static final double EXPERTS_SCATTER = 0.45;
    private static final double EXPERTS_COMMON_ERROR = 0.20;
    private static final double PROGRAMMES_DIFFER = 0.55;

    private Formula() {}

    /**
     * The mean of the programmes' means, as if five more programmes stood in the middle of the scale, so that a
     * category's first review moves something.
     *
     * @param programmes how many have a mean
     */
    public static double categoryMean(double sumOfMeans, long programmes) {
        return (sumOfMeans + PSEUDO_PROGRAMMES * MIDDLE) / (programmes + PSEUDO_PROGRAMMES);
    }

    public static Estimate estimate(Channel users, Channel experts) {
        var fromUsers = precision(users.number(), USERS_SCATTER, USERS_COMMON_ERROR);
        var fromExperts = precision(experts.number(), EXPERTS_SCATTER, EXPERTS_COMMON_ERROR);
        var total = fromUsers + fromExperts + 1 / square(PROGRAMMES_DIFFER);
        return new Estimate(
                fromUsers * users.difference() / total,
                fromExperts * experts.difference() / total,
                1 / Math.sqrt(total));
    }

    private static double precision(double number, double scatter, double commonError) {
        return number == 0 ? 0 : 1 / (square(scatter) / number + square(commonError));
    }

    private static double square(double value) {
        return value * value;
    }
}
