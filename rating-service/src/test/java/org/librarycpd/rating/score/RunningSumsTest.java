package org.librarycpd.rating.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.rating.review.Weight;

class RunningSumsTest {

    private static final Instant NOW = Instant.parse("2033-05-01T00:00:00Z");

    private record Said(int rating, Instant at, int place) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void sums_that_ran_along_agree_with_the_definition(long seed) {
        var chance = new Random(seed);
        var standing = new ArrayList<Said>();
        var running = Sums.NONE;
        for (var i = 0; i < 2000; i++) {
            if (chance.nextInt(5) == 0 && !standing.isEmpty()) {
                var gone = standing.remove(chance.nextInt(standing.size()));
                running = running.minus(gone.rating(), Weight.atFixedDay(gone.at(), gone.place()));
            } else {
                var said = new Said(
                        1 + chance.nextInt(5),
                        NOW.minus(Duration.ofHours(chance.nextInt(70_000))),
                        1 + chance.nextInt(30));
                standing.add(said);
                running = running.plus(said.rating(), Weight.atFixedDay(said.at(), said.place()));
            }
        }
        assertThat(running.reviews()).isEqualTo(standing.size());
        assertThat(running.mean()).isCloseTo(mean(standing), within(1e-9));
        assertThat(running.sumOfWeights() * Weight.ageing(NOW)).isCloseTo(number(standing), within(1e-9));
    }

    @Test
    void thirty_reviews_packed_into_one_run_count_like_twelve_in_runs_of_their_own() {
        var packed = Sums.NONE;
        for (var place = 1; place <= 30; place++) {
            packed = packed.plus(5, Weight.atFixedDay(NOW, place));
        }
        assertThat(packed.sumOfWeights() * Weight.ageing(NOW)).isBetween(11.0, 12.0);
    }

    @Test
    void when_the_last_review_goes_nothing_is_left_behind() {
        var weight = Weight.atFixedDay(NOW, 1);
        assertThat(Sums.NONE.plus(4, weight).minus(4, weight)).isEqualTo(Sums.NONE);
    }

    private static double number(List<Said> said) {
        return said.stream().mapToDouble(RunningSumsTest::weight).sum();
    }

    private static double mean(List<Said> said) {
        return said.stream().mapToDouble(s -> weight(s) * s.rating()).sum() / number(said);
    }

    /** The formula as it is written: by age, not by a fixed day. */
    private static double weight(Said said) {
        var days = Duration.between(said.at(), NOW).toHours() / 24.0;
        return Math.pow(0.5, days / 1095) / (1 + 0.15 * (said.place() - 1));
    }
}
