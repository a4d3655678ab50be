package org.librarycpd.portfolio.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became different from one revision to another, item by item and field by field. */
public record RevisionComparison(
        int from, int to, List<RevisedItem> added, List<RevisedItem> removed, List<ChangedItem> changed) {

    public record ChangedItem(UUID itemId, List<Change> changes) {}

    public record Change(String field, Object before, Object after) {}

    private record Field(String name, Function<RevisedItem, Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("gapId", RevisedItem::gapId),
            new Field("runId", RevisedItem::runId),
            new Field("placementId", RevisedItem::placementId),
            new Field("startsOn", RevisedItem::startsOn),
            new Field("goal/specific", item -> item.goal().specific()),
            new Field("goal/measure", item -> item.goal().measure()),
            new Field("goal/means", item -> item.goal().means()),
            new Field("goal/relevance", item -> item.goal().relevance()),
            new Field("goal/dueOn", item -> item.goal().dueOn()),
            new Field("hours", RevisedItem::hours),
            new Field("priceKopecks", RevisedItem::priceKopecks),
            new Field("status", RevisedItem::status));

    static RevisionComparison of(int from, List<RevisedItem> before, int to, List<RevisedItem> after) {
        var earlier = byId(before);
        var later = byId(after);
        var changed = before.stream()
                .filter(item -> later.containsKey(item.itemId()))
                .map(item -> new ChangedItem(item.itemId(), changes(item, later.get(item.itemId()))))
                .filter(item -> !item.changes().isEmpty())
                .toList();
        return new RevisionComparison(from, to, notIn(earlier, after), notIn(later, before), changed);
    }

    private static List<Change> changes(RevisedItem before, RevisedItem after) {
        return FIELDS.stream()
                .map(f ->
                        new Change(f.name(), f.value().apply(before), f.value().apply(after)))
                .filter(c -> !Objects.equals(c.before(), c.after()))
                .toList();
    }

    private static Map<UUID, RevisedItem> byId(List<RevisedItem> items) {
        return items.stream().collect(Collectors.toMap(RevisedItem::itemId, Function.identity()));
    }

    private static List<RevisedItem> notIn(Map<UUID, RevisedItem> known, List<RevisedItem> items) {
        return items.stream().filter(item -> !known.containsKey(item.itemId())).toList();
    }
}
