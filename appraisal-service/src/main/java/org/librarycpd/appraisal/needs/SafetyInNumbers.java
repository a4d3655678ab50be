package org.librarycpd.appraisal.needs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toCollection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether sums about overlapping groups can be told together without telling of fewer than so many.
 *
 * <p>Whatever can be worked out from such sums by adding and subtracting is a vector over those who are counted, in the
 * space that the groups span. If so many sets of them, nobody in two, each carry the whole space (have its full rank),
 * then a vector that is not zero has something in each of these sets: it tells of so many at least, or of nobody. See
 * docs/decisions/five-times-over.md.
 */
final class SafetyInNumbers {

    private final int atLeast;
    private final Map<Set<BitSet>, Integer> counted;

    /**
     * @param counted for each one who is counted the groups he counts in; more than one set where one (a library) counts
     *     with several parts
     */
    SafetyInNumbers(int atLeast, Collection<Set<BitSet>> counted) {
        this.atLeast = atLeast;
        this.counted = counted.stream().collect(groupingBy(one -> one, LinkedHashMap::new, summingInt(one -> 1)));
    }

    boolean holdsFor(BitSet groups) {
        var alike = counted.entrySet().stream()
                .collect(groupingBy(
                        one -> within(groups, one.getKey()), LinkedHashMap::new, summingInt(Map.Entry::getValue)));
        var rank = new Span().with(alike.keySet()).rank();
        return IntStream.range(0, atLeast).allMatch(round -> carries(alike, rank));
    }

    /** Takes out one more set that carries the whole space, if there is one left; those of whom there are most go first. */
    private static boolean carries(Map<Set<BitSet>, Integer> left, int rank) {
        var span = new Span();
        var byNumber = new ArrayList<>(left.entrySet());
        byNumber.sort(Map.Entry.<Set<BitSet>, Integer>comparingByValue().reversed());
        for (var one : byNumber) {
            if (span.rank() == rank) {
                break;
            }
            if (one.getValue() > 0 && span.widenedBy(one.getKey())) {
                left.merge(one.getKey(), -1, Integer::sum);
            }
        }
        return span.rank() == rank;
    }

    private static Set<BitSet> within(BitSet groups, Set<BitSet> one) {
        return one.stream()
                .map(part -> {
                    var seen = (BitSet) part.clone();
                    seen.and(groups);
                    return seen;
                })
                .collect(toCollection(LinkedHashSet::new));
    }

    /** What vectors span, in steps by their first place; counted modulo a prime, so that nothing is rounded. */
    private static final class Span {

        private static final long PRIME = Integer.MAX_VALUE;

        private final Map<Integer, TreeMap<Integer, Long>> steps = new HashMap<>();

        int rank() {
            return steps.size();
        }

        Span with(Collection<Set<BitSet>> all) {
            all.forEach(this::widenedBy);
            return this;
        }

        boolean widenedBy(Set<BitSet> parts) {
            var before = rank();
            parts.forEach(this::add);
            return rank() > before;
        }

        private void add(BitSet part) {
            var rest = new TreeMap<Integer, Long>();
            part.stream().forEach(place -> rest.put(place, 1L));
            while (!rest.isEmpty()) {
                var first = rest.firstEntry();
                var step = steps.get(first.getKey());
                if (step == null) {
                    scale(rest, first.getValue());
                    steps.put(first.getKey(), rest);
                    return;
                }
                subtract(rest, step, first.getValue());
            }
        }

        private static void scale(TreeMap<Integer, Long> vector, long first) {
            var inverse = BigInteger.valueOf(first)
                    .modInverse(BigInteger.valueOf(PRIME))
                    .longValue();
            vector.replaceAll((place, value) -> value * inverse % PRIME);
        }

        private static void subtract(TreeMap<Integer, Long> from, Map<Integer, Long> step, long times) {
            step.forEach((place, value) -> from.merge(
                    place, PRIME - times * value % PRIME, (a, b) -> (a + b) % PRIME == 0 ? null : (a + b) % PRIME));
        }
    }

    /** Of groups in tiers, those that matter first come first: as many as are safe together. */
    static BitSet asManyAsAreSafe(List<BitSet> tiers, SafetyInNumbers... guards) {
        var shown = new BitSet();
        tiers.forEach(tier -> admit(tier.stream().toArray(), shown, guards));
        return shown;
    }

    private static void admit(int[] groups, BitSet shown, SafetyInNumbers... guards) {
        var more = (BitSet) shown.clone();
        IntStream.of(groups).forEach(more::set);
        if (List.of(guards).stream().allMatch(guard -> guard.holdsFor(more))) {
            shown.or(more);
        } else if (groups.length > 1) {
            var half = groups.length / 2;
            admit(java.util.Arrays.copyOfRange(groups, 0, half), shown, guards);
            admit(java.util.Arrays.copyOfRange(groups, half, groups.length), shown, guards);
        }
    }
}
