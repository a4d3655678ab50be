package org.librarycpd.rating.score;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.rating.review.Weight;

/** What a programme's score is made of, under the programme's own id. */
@Entity
public class ProgrammeScore {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Category category;

    @Embedded
    private Sums sums;

    protected ProgrammeScore() {}

    void count(int rating, double weight) {
        sums = sums.plus(rating, weight);
    }

    void discount(int rating, double weight) {
        sums = sums.minus(rating, weight);
    }

    void moveTo(Category other) {
        category = other;
    }

    /** Puts sums that were computed anew in the place of the running ones. */
    void correct(Sums exact) {
        sums = exact;
    }

    Channel users(double categoryMean, Instant now) {
        return new Channel(sums.mean(), sums.sumOfWeights() * Weight.ageing(now), categoryMean);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Category category() {
        return category;
    }

    public Sums sums() {
        return sums;
    }
}
