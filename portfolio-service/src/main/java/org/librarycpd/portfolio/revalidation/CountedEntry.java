package org.librarycpd.portfolio.revalidation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.entry.EntryKind;

/** A verified entry, as far as rules look at it. */
public record CountedEntry(
        UUID id,
        EntryKind kind,
        Text title,
        int hours,
        LocalDate completedOn,
        Set<UUID> competencyIds,
        boolean reflected) {

    CountedEntry credited(int hoursThatCount) {
        return new CountedEntry(id, kind, title, hoursThatCount, completedOn, competencyIds, reflected);
    }
}
