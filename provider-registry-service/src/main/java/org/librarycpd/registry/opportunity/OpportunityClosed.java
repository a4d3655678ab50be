package org.librarycpd.registry.opportunity;

import java.time.Instant;
import java.util.UUID;

/** No more applications; withdrawn: it will not take place at all. */
public record OpportunityClosed(UUID opportunityId, String hostLibraryId, boolean withdrawn, Instant closedAt)
        implements OpportunityEvent {}
