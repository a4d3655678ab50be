package org.librarycpd.appraisal.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface AppraisalCycles {

    void add(AppraisalCycle cycle);

    AppraisalCycle require(UUID id);

    /** @param status narrows the list where it is given */
    List<AppraisalCycle> list(CycleStatus status, PageRequest page);

    /** Open cycles of all libraries whose last day has not passed. */
    List<Found> open(LocalDate day);

    /** Cancelled cycles of all libraries in which an appraisal is still going on. */
    List<Found> cancelledWithWork();

    record Found(UUID id, String libraryId) {}
}
