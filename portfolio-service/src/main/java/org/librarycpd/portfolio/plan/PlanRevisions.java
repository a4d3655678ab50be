package org.librarycpd.portfolio.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** The revisions of plans, as they were submitted. */
public interface PlanRevisions {

    void add(PlanRevision revision);

    Optional<PlanRevision> find(UUID planId, int number);

    /** Newest first. */
    List<PlanRevision> of(UUID planId, PageRequest page);
}
