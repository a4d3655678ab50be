package org.librarycpd.appraisal.contest;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface ContestEntries {

    void add(ContestEntry entry);

    ContestEntry require(UUID contestId, UUID id);

    List<ContestEntry> all(UUID contestId);

    /** All but those withdrawn. */
    default List<ContestEntry> competing(UUID contestId) {
        return all(contestId).stream().filter(entry -> !entry.isWithdrawn()).toList();
    }

    /** The competing ones, page by page. */
    List<ContestEntry> standing(UUID contestId, PageRequest page);

    /** One's own, and those that have won. */
    List<ContestEntry> ownAndWinning(UUID contestId, UUID authorId, PageRequest page);
}
