package org.librarycpd.appraisal.contest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries of a contest by their marks, the best first; who is level shares a rank. */
public record Ranking(List<EntryResult> results) {

    private static final int DECIMALS = 2;

    /** @param judgements those without complete marks do not count */
    public static Ranking of(List<Criterion> criteria, List<ContestEntry> entries, List<Judgement> judgements) {
        var marked = judgements.stream().filter(Judgement::isMarked).collect(Collectors.groupingBy(Judgement::entryId));
        var scores = new HashMap<UUID, BigDecimal>();
        var standing = entries.stream().filter(entry -> !entry.isWithdrawn()).toList();
        standing.forEach(entry -> scores.put(entry.id(), mean(criteria, marked.getOrDefault(entry.id(), List.of()))));
        return new Ranking(standing.stream()
                .sorted(Comparator.<ContestEntry, BigDecimal>comparing(entry -> scores.get(entry.id()))
                        .reversed()
                        .thenComparing(ContestEntry::id))
                .map(entry -> result(
                        entry,
                        scores,
                        marked.getOrDefault(entry.id(), List.of()).size()))
                .toList());
    }

    private static BigDecimal mean(List<Criterion> criteria, List<Judgement> marked) {
        return marked.isEmpty()
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : marked.stream()
                        .map(judgement -> judgement.score(criteria))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(marked.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static EntryResult result(ContestEntry entry, Map<UUID, BigDecimal> scores, int markings) {
        var own = scores.get(entry.id());
        var better = scores.values().stream()
                .filter(score -> score.compareTo(own) > 0)
                .count();
        var level = scores.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(entry.id()) && other.getValue().equals(own))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new EntryResult(entry, own, markings, (int) better + 1, level);
    }

    boolean isEmpty() {
        return results.isEmpty();
    }

    List<String> withFewerMarkingsThan(int enough) {
        return results.stream()
                .filter(result -> result.markings() < enough)
                .map(result -> result.entry().title())
                .toList();
    }

    /** Each award names an entry of this ranking, and no entry wins twice. */
    boolean names(List<Award> awards) {
        var entries = results.stream().map(result -> result.entry().id()).collect(Collectors.toSet());
        return awards.stream().allMatch(award -> entries.remove(award.entryId()));
    }

    /** Whoever is as good as the last winner or better wins, at the place of the rank. */
    boolean isFollowedBy(List<Award> awards) {
        var given = awards.stream().collect(Collectors.toMap(Award::entryId, Award::place));
        var last = given.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var due = results.stream()
                .filter(result -> result.rank() <= last)
                .collect(Collectors.toMap(result -> result.entry().id(), EntryResult::rank));
        return given.equals(due);
    }
}
