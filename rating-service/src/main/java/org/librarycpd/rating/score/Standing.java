package org.librarycpd.rating.score;

import java.time.Instant;

/**
 * Where a programme stands at a moment, with the sample it rests on.
 *
 * <p>The number shown is the learners' mean in the category plus the programme's score: experts are compared among
 * themselves, so that their severity cancels out, and move the number without moving its zero. Number and interval are
 * kept within the scale.
 */
public record Standing(long reviews, Channel users, Channel experts, Estimate estimate) {

    private static final double REVIEWS_OF_A_RANKED = 5;
    private static final double EXPERTS_OF_A_RANKED = 2;

    /** Experts have not come to this platform yet; their channel is silent. */
    static Standing of(ProgrammeScore score, CategorySums category, Instant now) {
        var users = score.users(category.mean(), now);
        var experts = Channel.silent();
        return new Standing(score.sums().reviews(), users, experts, Formula.estimate(users, experts));
    }

    public double shown() {
        return withinScale(users.categoryMean() + estimate.score());
    }

    public double low() {
        return withinScale(users.categoryMean() + estimate.low());
    }

    public double high() {
        return withinScale(users.categoryMean() + estimate.high());
    }

    public boolean isProvisional() {
        return users.number() < REVIEWS_OF_A_RANKED || experts.number() < EXPERTS_OF_A_RANKED;
    }

    private static double withinScale(double points) {
        return Math.min(Formula.HIGHEST, Math.max(Formula.LOWEST, points));
    }
}
