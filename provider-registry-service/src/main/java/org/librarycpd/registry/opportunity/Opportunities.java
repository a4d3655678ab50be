package org.librarycpd.registry.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Opportunities {

    void add(Opportunity opportunity);

    /** Refuses with 404 where there is none. */
    Opportunity require(UUID id);

    /** Published ones and, of the asking library, all; newest first. */
    List<Opportunity> found(OpportunitySearch search, PageRequest page);

    List<Opportunity> knownToOthers(PageRequest page);

    /**
     * What is looked for; null wherever it does not matter.
     *
     * @param words what the person typed, in Russian or English, errors included
     * @param from the earliest first day
     * @param askingLibraryId whose own drafts and closed offers are listed too
     */
    record OpportunitySearch(
            String words,
            OpportunityKind kind,
            Boolean free,
            Boolean distance,
            String hostLibraryId,
            LocalDate from,
            String askingLibraryId) {}
}
