package org.librarycpd.rating.review;

import java.time.Duration;
import java.time.Instant;

/**
 * How much a review counts, without unit: one when it is fresh and the first of its run.
 *
 * <pre>w = 0.5 ^ (age in days / 1095) / (1 + 0.15 · (k − 1))</pre>
 *
 * <p>It halves every three years (1095 days), and counts the less the more reviews its run already had (k, its place in
 * the run), so that a packed run gains little. All weights age by the same factor; they are therefore kept relative to
 * a fixed day, and only sums of them are aged when they are read. Source: the platform's ranking method, user channel.
 */
public final class Weight {

    static final Instant FIXED_DAY = Instant.parse("2025-01-01T00:00:00Z");

    private static final double HALF_LIFE_DAYS = 1095;
    private static final double CROWDING = 0.15;
    private static final double MILLIS_OF_A_DAY = Duration.ofDays(1).toMillis();

    private Weight() {}

    /**
     * The weight as seen from the fixed day, more than one for what came later.
     *
     * @param place k: which review of its run it was, from one
     */
    public static double atFixedDay(Instant acceptedAt, int place) {
        return Math.pow(2, halfLives(acceptedAt)) / (1 + CROWDING * (place - 1));
    }

    /** By what a weight, or a sum of weights, as seen from the fixed day has shrunk by now. */
    public static double ageing(Instant now) {
        return Math.pow(2, -halfLives(now));
    }

    private static double halfLives(Instant moment) {
        return Duration.between(FIXED_DAY, moment).toMillis() / MILLIS_OF_A_DAY / HALF_LIFE_DAYS;
    }
}
