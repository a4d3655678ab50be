package org.librarycpd.rating.score;

/**
 * What one group, the learners or the experts, says about a programme.
 *
 * @param mean in points of the scale; says nothing where the number is zero
 * @param number how many voices that amounts to: the sum of the weights
 * @param categoryMean this group's own mean in the programme's category and language
 */
public record Channel(double mean, double number, double categoryMean) {

    /** Nobody of the group has spoken, neither here nor in the category. */
    public static Channel silent() {
        return new Channel(0, 0, Formula.categoryMean(0, 0));
    }

    double difference() {
        return isSilent() ? 0 : mean - categoryMean;
    }

    public boolean isSilent() {
        return number == 0;
    }
}
