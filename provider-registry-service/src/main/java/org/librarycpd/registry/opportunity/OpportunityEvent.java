package org.librarycpd.registry.opportunity;

import java.util.UUID;

/** What happens to an offer and is told to others. */
public sealed interface OpportunityEvent permits OpportunityPublished, OpportunityClosed, OpportunityRevised {

    UUID opportunityId();
}
