package org.librarycpd.registry.opportunity;

import java.util.UUID;

/** Of interest only to those who keep a copy. */
public record OpportunityRevised(UUID opportunityId) implements OpportunityEvent {}
