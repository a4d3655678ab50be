package org.librarycpd.appraisal.needs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** What was counted. */
public interface NeedsReports {

    void add(Collection<NeedsGroup> groups, Collection<NeedsText> texts);

    /** In the order they were counted. */
    List<NeedsGroup> groups(UUID surveyId, Filter filter, PageRequest page);

    List<NeedsText> texts(UUID surveyId, PageRequest page);

    /**
     * What libraries show of themselves as a whole and by years of service, of surveys closed in that time; read across
     * libraries.
     */
    List<LibraryFigures> ofAllLibraries(Instant from, Instant until);

    /** @param departmentIds only these; null for all */
    record Filter(Level level, Cross cross, Collection<UUID> departmentIds) {}

    enum Level {
        LIBRARY,
        DEPARTMENT
    }

    enum Cross {
        NONE,
        POSITION,
        SERVICE
    }

    /** @param service null for everyone */
    record LibraryFigures(
            String libraryId, UUID surveyId, String region, ServiceBand service, int answered, List<Figure> figures) {}
}
