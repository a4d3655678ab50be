package org.librarycpd.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpeningPaceTest {

    @Test
    void without_a_limit_steps_are_large_and_nothing_waits() {
        var free = new OpeningPace(0);

        assertThat(free.peopleInAStep()).isEqualTo(OpeningPace.LARGEST_STEP);
        assertThat(free.pauseAfter(Duration.ofMillis(20))).isZero();
    }

    @Test
    void a_hundred_and_sixty_people_a_second_come_in_small_even_steps() {
        var gentle = new OpeningPace(160);

        assertThat(gentle.peopleInAStep()).isEqualTo(20);
        assertThat(gentle.pauseAfter(Duration.ofMillis(25))).isEqualTo(Duration.ofMillis(100));
        assertThat(gentle.pauseAfter(Duration.ofMillis(300))).isZero();
    }

    @Test
    void a_limit_of_one_person_still_gets_forward() {
        assertThat(new OpeningPace(1).peopleInAStep()).isEqualTo(1);
    }

    @Test
    void no_step_is_larger_than_the_largest() {
        assertThat(new OpeningPace(1_000_000).peopleInAStep()).isEqualTo(OpeningPace.LARGEST_STEP);
    }
}
