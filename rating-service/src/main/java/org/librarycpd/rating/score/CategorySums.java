package org.librarycpd.rating.score;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** Of the reviewed programmes of a category: how many there are and the sum of their mean ratings. */
@Entity
public class CategorySums {

    @EmbeddedId
    private Category category;

    @Version
    private long version;

    private long programmes;
    private double sumOfMeans;

    protected CategorySums() {}

    /** A category that nobody has reviewed anything in. */
    public static CategorySums empty() {
        return new CategorySums();
    }

    void take(ProgrammeScore programme) {
        if (!programme.sums().isEmpty()) {
            programmes--;
            sumOfMeans = programmes == 0 ? 0 : sumOfMeans - programme.sums().mean();
        }
    }

    void put(ProgrammeScore programme) {
        if (!programme.sums().isEmpty()) {
            programmes++;
            sumOfMeans += programme.sums().mean();
        }
    }

    void clear() {
        programmes = 0;
        sumOfMeans = 0;
    }

    public Category category() {
        return category;
    }

    public long programmes() {
        return programmes;
    }

    public double sumOfMeans() {
        return sumOfMeans;
    }

    public double mean() {
        return Formula.categoryMean(sumOfMeans, programmes);
    }
}
