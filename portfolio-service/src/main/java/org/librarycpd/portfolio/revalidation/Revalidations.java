package org.librarycpd.portfolio.revalidation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Applications and what came of them; each question names the library, the person or the common ones. */
public interface Revalidations {

    void add(Revalidation revalidation);

    /** Refuses with 404 where there is none. */
    Revalidation require(UUID id);

    boolean isAwaited(String libraryId, UUID personId, String code);

    List<Revalidation> of(UUID personId, PageRequest page);

    List<Revalidation> ofIn(String libraryId, UUID personId, PageRequest page);

    /** Applications under the library's own rules that wait for the overseer. */
    List<Revalidation> awaitedIn(String libraryId, PageRequest page);

    /** Applications under common rules that wait for the registrar. */
    List<Revalidation> awaitedCommon(PageRequest page);

    /** Granted ones of that library that rest on the entry. */
    List<Revalidation> restingOn(String libraryId, UUID entryId);

    /** Granted ones of all libraries that end within ninety days and were not renewed meanwhile. */
    List<Due> due(LocalDate day, UUID after, int limit);

    record Due(UUID id, String libraryId) {}
}
