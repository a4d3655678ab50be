package org.librarycpd.rating.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.librarycpd.rating.review.ReviewCounted;
import org.librarycpd.rating.review.Reviews;

/** Computes all sums anew from the stored reviews, while every move waits, and puts them in the running sums' place. */
@ApplicationScoped
public class RecomputeScores {

    private final Scores scores;
    private final Reviews reviews;

    RecomputeScores(Scores scores, Reviews reviews) {
        this.scores = scores;
        this.reviews = reviews;
    }

    /** @param greatestDifference between a mean as it ran along, of a programme or a category, and as computed anew */
    public record Recomputation(int programmes, long reviews, double greatestDifference) {}

    @Transactional
    public Recomputation handle() {
        var programmes = scores.lockAll();
        var categories = scores.lockAllCategories().stream()
                .collect(Collectors.toMap(CategorySums::category, Function.identity()));
        var meansBefore =
                categories.values().stream().collect(Collectors.toMap(CategorySums::category, CategorySums::mean));
        var exact = exactSums();
        categories.values().forEach(CategorySums::clear);

        var differences = DoubleStream.builder();
        for (var programme : programmes) {
            var sums = exact.getOrDefault(programme.id(), Sums.NONE);
            differences.add(difference(programme.sums(), sums));
            programme.correct(sums);
            categories.computeIfAbsent(programme.category(), scores::lock).put(programme);
        }
        meansBefore.forEach((category, before) ->
                differences.add(Math.abs(before - categories.get(category).mean())));
        var counted = exact.values().stream().mapToLong(Sums::reviews).sum();
        return new Recomputation(
                programmes.size(), counted, differences.build().max().orElse(0));
    }

    private Map<UUID, Sums> exactSums() {
        var exact = new HashMap<UUID, Sums>();
        reviews.eachCounted(review -> exact.compute(
                review.programmeId(), (programme, sums) -> plus(sums == null ? Sums.NONE : sums, review)));
        return exact;
    }

    private static Sums plus(Sums sums, ReviewCounted review) {
        return sums.plus(review.rating(), review.weightAtFixedDay());
    }

    private static double difference(Sums running, Sums exact) {
        return Math.max(
                Math.abs(running.mean() - exact.mean()), Math.abs(running.sumOfWeights() - exact.sumOfWeights()));
    }
}
