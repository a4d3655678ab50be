package org.librarycpd.rating.score;

import jakarta.persistence.Embeddable;

/** Of a programme's reviews that count: how many, Σw and Σwx, with weights as seen from a fixed day. */
@Embeddable
public record Sums(long reviews, double sumOfWeights, double sumOfWeightedRatings) {

    static final Sums NONE = new Sums(0, 0, 0);

    Sums plus(int rating, double weight) {
        return new Sums(reviews + 1, sumOfWeights + weight, sumOfWeightedRatings + weight * rating);
    }

    Sums minus(int rating, double weight) {
        return reviews == 1
                ? NONE
                : new Sums(reviews - 1, sumOfWeights - weight, sumOfWeightedRatings - weight * rating);
    }

    boolean isEmpty() {
        return reviews == 0;
    }

    /** The weighted mean rating; weights age alike, so it does not age. */
    double mean() {
        return isEmpty() ? 0 : sumOfWeightedRatings / sumOfWeights;
    }
}
