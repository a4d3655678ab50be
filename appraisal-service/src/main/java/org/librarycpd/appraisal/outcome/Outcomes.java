package org.librarycpd.appraisal.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Outcomes {

    void add(Outcome outcome);

    Outcome require(UUID id);

    /** The next number of the library in this year, for example OU-2026-0001. */
    String nextReference();

    /** All that rest on an appraisal and are not over. */
    List<Outcome> standingOn(UUID appraisalId);

    List<Outcome> list(Sight sight, Filter filter, PageRequest page);

    /** What waits for somebody: for the employee's explanation, the proposer's word or an HR officer's decision. */
    List<Outcome> awaiting(UUID who, boolean isHrOfficer, LocalDate today, PageRequest page);

    /** Those about a person, about an appraisal, in a status: each narrows the list where it is given. */
    record Filter(UUID personId, UUID appraisalId, OutcomeStatus status) {}

    /**
     * What a reader may know of.
     *
     * @param all not only what concerns the reader or was proposed by the reader
     */
    record Sight(UUID reader, boolean all) {}
}
