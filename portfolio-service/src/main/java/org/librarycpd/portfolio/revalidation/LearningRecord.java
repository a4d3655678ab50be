package org.librarycpd.portfolio.revalidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.librarycpd.portfolio.entry.EntryKind;

/**
 * What somebody has learnt in a period, and what the position asks for.
 *
 * @param entries the oldest first; their hours are those that count
 * @param profile the competencies of the position; empty where none is known
 */
public record LearningRecord(LocalDate day, List<CountedEntry> entries, Set<UUID> profile) {

    /** Of some kinds only so many hours count: the earlier entries go first. */
    LearningRecord capped(Set<EntryKind> kinds, int atMost) {
        var left = atMost;
        var credited = new ArrayList<CountedEntry>();
        for (var entry : entries) {
            var counts = kinds.contains(entry.kind()) ? Math.min(left, entry.hours()) : entry.hours();
            left -= kinds.contains(entry.kind()) ? counts : 0;
            credited.add(entry.credited(counts));
        }
        return new LearningRecord(day, credited, profile);
    }

    List<CountedEntry> of(Predicate<CountedEntry> matter) {
        return entries.stream().filter(matter).toList();
    }

    static int hours(List<CountedEntry> entries) {
        return entries.stream().mapToInt(CountedEntry::hours).sum();
    }

    static List<UUID> ids(List<CountedEntry> entries) {
        return entries.stream().map(CountedEntry::id).toList();
    }
}
