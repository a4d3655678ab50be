package org.librarycpd.appraisal.gap;

import java.util.List;
import java.util.UUID;

/** Where gaps are most, and what closed them. */
public interface GapReports {

    /** The groups with most gaps that are not decided yet come first. */
    List<Count> counts(GapGrouping by, Scope scope);

    /** The programmes that closed most gaps come first: their runs are behind entries that evidence a closed gap. */
    List<Closing> closingProgrammes(UUID competencyId, Scope scope);

    /**
     * @param departmentIds where the persons work; null for all of the library
     * @param limit how many lines at most
     */
    record Scope(List<UUID> departmentIds, int limit) {}

    /**
     * @param id of the competency, department or position; null where a person's is not known here
     * @param people how many persons the gaps are of
     */
    record Count(UUID id, long open, long planned, long evidenced, long closed, long waived, long people) {}

    /** @param ofClosed how many gaps within the same scope are closed at all */
    record Closing(UUID programmeId, long gapsClosed, long people, long ofClosed) {}
}
