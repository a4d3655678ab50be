package org.librarycpd.appraisal.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SafetyInNumbersTest {

    private final List<Set<BitSet>> people = new ArrayList<>();

    private void people(int number, int... groups) {
        IntStream.range(0, number).forEach(i -> people.add(Set.of(bits(groups))));
    }

    private static BitSet bits(int... groups) {
        var bits = new BitSet();
        IntStream.of(groups).forEach(bits::set);
        return bits;
    }

    private boolean safe(int... groups) {
        return new SafetyInNumbers(5, people).holdsFor(bits(groups));
    }

    @Test
    void five_people_hide_one_another_and_four_do_not() {
        people(5, 0);
        people(4, 1);
        assertThat(safe(0)).isTrue();
        assertThat(safe(1)).isFalse();
    }

    @Test
    void what_is_left_of_a_whole_counts_like_a_group() {
        people(7, 0, 1);
        people(4, 0, 2);
        assertThat(safe(0)).isTrue();
        assertThat(safe(1)).isTrue();
        assertThat(safe(0, 1)).as("eleven less seven").isFalse();
        people(1, 0, 2);
        assertThat(safe(0, 1)).isTrue();
        assertThat(safe(0, 1, 2)).isTrue();
    }

    @Test
    void a_group_that_nearly_coincides_with_another_gives_the_difference_away() {
        people(8, 0, 1);
        people(2, 0);
        people(9, 2);
        assertThat(safe(0, 2)).isTrue();
        assertThat(safe(1, 2)).isTrue();
        assertThat(safe(0, 1))
                .as("the two of the department who have another position")
                .isFalse();
    }

    @Test
    void two_departments_less_two_positions_give_away_who_is_in_only_one_of_them() {
        people(10, 0, 10);
        people(10, 1, 11);
        people(3, 1, 12);
        people(10, 2, 12);
        assertThat(safe(0, 1, 2)).isTrue();
        assertThat(safe(10, 11, 12)).isTrue();
        assertThat(safe(0, 1, 10, 11)).isFalse();
    }

    @Test
    void a_library_hides_among_libraries_with_all_its_parts() {
        var libraries = new ArrayList<Set<BitSet>>();
        IntStream.range(0, 3).forEach(i -> libraries.add(Set.of(bits(0, 1), bits(0))));
        assertThat(new SafetyInNumbers(3, libraries).holdsFor(bits(0, 1))).isTrue();
        libraries.set(0, Set.of(bits(0, 1)));
        assertThat(new SafetyInNumbers(3, libraries).holdsFor(bits(0, 1)))
                .as("the rest of only two libraries")
                .isFalse();
    }
}
