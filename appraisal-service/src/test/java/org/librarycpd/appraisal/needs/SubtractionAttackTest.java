package org.librarycpd.appraisal.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.kit.http.Text;

/** Somebody who reads every row of a report adds and subtracts them in all ways, and finds no group of one to four. */
class SubtractionAttackTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private final Map<UUID, Optional<UUID>> above = new HashMap<>();
    private final List<Workplace> asked = new ArrayList<>();
    private final List<Workplace> answered = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void no_sum_or_difference_of_rows_is_about_fewer_than_five(long seed) {
        var random = new Random(seed);
        populate(random);
        var groups = counted();
        var shown = groups.stream().filter(NeedsGroup::isShown).toList();
        for (var people : List.of(asked, answered)) {
            var rows =
                    shown.stream().map(group -> members(group.group(), people)).toList();
            rows.forEach(row -> assertThat(row.size()).isGreaterThanOrEqualTo(5));
            byPairs(rows);
            bySiblings(shown, people);
            byChance(rows, people.size(), random);
        }
        assertThat(shown).isNotEmpty();
        groups.stream().filter(group -> !group.isShown()).forEach(group -> {
            assertThat(group.figures()).isEmpty();
            assertThat(group.answered()).isNull();
        });
    }

    private void byPairs(List<Set<Integer>> rows) {
        for (var one : rows) {
            for (var other : rows) {
                if (one.containsAll(other)) {
                    assertThat(one.size() - other.size()).isNotIn(1, 2, 3, 4);
                }
                for (var third : rows) {
                    told(List.of(one, other, third), new int[] {1, -1, -1});
                    told(List.of(one, other, third), new int[] {1, 1, -1});
                }
            }
        }
    }

    /** The whole less any union of those that stand side by side in it, departments, positions or bands. */
    private void bySiblings(List<NeedsGroup> shown, List<Workplace> people) {
        for (var whole : shown) {
            var members = members(whole.group(), people);
            for (var tier : Group.Tier.values()) {
                var parts = shown.stream()
                        .filter(group -> group.group().tier() == tier)
                        .map(group -> members(group.group(), people))
                        .filter(part -> members.containsAll(part) && part.size() < members.size())
                        .toList();
                var rest = new HashSet<>(members);
                for (var part : parts) {
                    rest.removeAll(part);
                    assertThat(rest.size()).isNotIn(1, 2, 3, 4);
                }
            }
        }
    }

    private void byChance(List<Set<Integer>> rows, int people, Random random) {
        for (var attempt = 0; attempt < 20_000; attempt++) {
            var times = random.ints(rows.size(), -1, 2).toArray();
            var few = random.ints(rows.size(), 0, 3).toArray();
            IntStream.range(0, times.length).forEach(i -> times[i] = few[i] == 0 ? times[i] : 0);
            told(rows, times);
        }
    }

    /** Who is left in a sum of rows, each taken so many times. */
    private static void told(List<Set<Integer>> rows, int[] times) {
        var sum = new HashMap<Integer, Integer>();
        for (var i = 0; i < times.length; i++) {
            if (times[i] != 0) {
                for (var person : rows.get(i)) {
                    sum.merge(person, times[i], Integer::sum);
                }
            }
        }
        sum.values().removeIf(weight -> weight == 0);
        if (!sum.isEmpty() && sum.size() < 5) {
            throw new AssertionError("found out: " + sum);
        }
    }

    private static final class Org {
        private final List<UUID> departments = new ArrayList<>();
        private final List<UUID> positions = new ArrayList<>();
    }

    private void populate(Random random) {
        var org = new Org();
        var number = 3 + random.nextInt(7);
        for (var i = 0; i < number; i++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            above.put(id, i == 0 ? Optional.empty() : Optional.of(org.departments.get(random.nextInt(i))));
            org.departments.add(id);
        }
        IntStream.range(0, 2 + random.nextInt(4))
                .forEach(i -> org.positions.add(new UUID(random.nextLong(), random.nextLong())));
        IntStream.range(0, 25 + random.nextInt(250)).forEach(i -> {
            var works = new Workplace(
                    org.departments.get(skewed(random, org.departments.size())),
                    org.positions.get(skewed(random, org.positions.size())),
                    DAY.minusDays(random.nextInt(10_000)));
            asked.add(works);
            if (random.nextInt(10) < 8) {
                answered.add(works);
            }
        });
    }

    private static int skewed(Random random, int size) {
        return Math.min(random.nextInt(size), random.nextInt(size));
    }

    private List<NeedsGroup> counted() {
        var survey = new LearningNeedsSurvey(
                new SurveyDraft(
                        new Text("Опрос", "Survey"), List.of(), new Population(List.of(), List.of()), DAY.plusDays(1)),
                Instant.EPOCH);
        var count = new Count(survey, new DepartmentTree(above), DAY, Map.of());
        asked.forEach(works -> count.ask(UUID.randomUUID(), works));
        answered.forEach(works -> count.answer(works, List.of()));
        return count.groups();
    }

    private Set<Integer> members(Group group, List<Workplace> people) {
        var tree = new DepartmentTree(above);
        var members = new TreeSet<Integer>();
        for (var i = 0; i < people.size(); i++) {
            if (Group.of(people.get(i), tree, DAY).contains(group)) {
                members.add(i);
            }
        }
        return members;
    }
}
