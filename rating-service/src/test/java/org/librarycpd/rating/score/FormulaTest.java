package org.librarycpd.rating.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FormulaTest {

    /** The expected figures were worked out apart from this code, to five places. */
    private static final Offset<Double> BY_HAND = within(5e-6);

    @Test
    void a_categorys_first_review_moves_something() {
        var mean = Formula.categoryMean(5, 1);
        assertThat(mean).isCloseTo(3.33333, BY_HAND);

        var first = Formula.estimate(new Channel(5, 1, mean), Channel.silent());
        assertThat(first.score()).isCloseTo(0.33724, BY_HAND);
        assertThat(first.sd()).isCloseTo(0.49121, BY_HAND);
        assertThat(first.pullOfUsers()).isEqualTo(first.score());
        assertThat(first.pullOfExperts()).isZero();
    }

    @Test
    void both_channels_pull_by_their_precision() {
        var both = Formula.estimate(new Channel(4.5, 10, 3.8), new Channel(3.6, 2, 3.2));
        assertThat(both.pullOfUsers()).isCloseTo(0.22730, BY_HAND);
        assertThat(both.pullOfExperts()).isCloseTo(0.18414, BY_HAND);
        assertThat(both.score()).isCloseTo(0.41143, BY_HAND);
        assertThat(both.sd()).isCloseTo(0.25500, BY_HAND);
    }

    @Test
    void where_nobody_has_spoken_a_programme_stands_at_its_categorys_mean_and_nobody_knows_much() {
        var nothing = Formula.estimate(new Channel(0, 0, 3.7), Channel.silent());
        assertThat(nothing.score()).isZero();
        assertThat(nothing.sd()).isCloseTo(0.55, within(1e-12));
        assertThat(Formula.categoryMean(0, 0)).isEqualTo(3);
    }

    @Test
    void a_better_mean_never_makes_a_worse_score() {
        assertThat(scores(DoubleStream.iterate(1, m -> m <= 5, m -> m + 0.25).map(m -> users(m, 7))))
                .isSorted();
    }

    @Test
    void the_more_voices_the_nearer_to_what_they_say_but_never_beyond() {
        var bySample = scores(DoubleStream.of(0.1, 1, 3, 10, 100, 10_000).map(n -> users(5, n)));
        assertThat(bySample).isSorted().allMatch(score -> score > 0 && score < 5 - 3.5);
    }

    @Test
    void the_more_voices_the_narrower_the_interval_but_a_common_error_stays() {
        var few = Formula.estimate(new Channel(4, 2, 3.5), Channel.silent());
        var many = Formula.estimate(new Channel(4, 20, 3.5), Channel.silent());
        var endless = Formula.estimate(new Channel(4, 1e12, 3.5), Channel.silent());
        assertThat(many.sd()).isLessThan(few.sd());
        assertThat(endless.sd()).isCloseTo(1 / Math.sqrt(1 / 0.09 + 1 / 0.3025), within(1e-9));
        assertThat(many.high() - many.low()).isCloseTo(2 * 1.644854 * many.sd(), within(1e-5));
    }

    private static double users(double mean, double number) {
        return Formula.estimate(new Channel(mean, number, 3.5), Channel.silent())
                .score();
    }

    private static java.util.List<Double> scores(DoubleStream scores) {
        return scores.boxed().toList();
    }
}
