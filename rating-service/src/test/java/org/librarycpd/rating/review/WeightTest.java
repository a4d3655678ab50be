package org.librarycpd.rating.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void a_fresh_first_review_weighs_one() {
        assertThat(now(NOW, 1)).isCloseTo(1, EXACTLY);
    }

    @Test
    void after_1095_days_it_weighs_half() {
        assertThat(now(NOW.minus(Duration.ofDays(1095)), 1)).isCloseTo(0.5, EXACTLY);
        assertThat(now(NOW.minus(Duration.ofDays(2190)), 1)).isCloseTo(0.25, EXACTLY);
    }

    @Test
    void each_further_review_of_a_run_weighs_less() {
        assertThat(now(NOW, 2)).isCloseTo(1 / 1.15, EXACTLY);
        assertThat(now(NOW, 21)).isCloseTo(0.25, EXACTLY);
        assertThat(now(NOW.minus(Duration.ofDays(1095)), 21)).isCloseTo(0.125, EXACTLY);
    }

    @Test
    void two_weights_keep_their_proportion_however_late_it_is() {
        var earlier = Weight.atFixedDay(NOW.minus(Duration.ofDays(365)), 3);
        var later = Weight.atFixedDay(NOW, 1);
        assertThat(earlier / later).isCloseTo(Math.pow(0.5, 365 / 1095.0) / 1.3, EXACTLY);
    }

    private static double now(Instant acceptedAt, int place) {
        return Weight.atFixedDay(acceptedAt, place) * Weight.ageing(NOW);
    }
}
