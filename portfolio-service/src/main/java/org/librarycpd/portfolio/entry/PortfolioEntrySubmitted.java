package org.librarycpd.portfolio.entry;

import java.time.Instant;
import java.util.UUID;

/** @param verifierId the nearest head, where there is one */
public record PortfolioEntrySubmitted(UUID entryId, UUID ownerId, UUID verifierId, Instant submittedAt)
        implements EntryEvent {}
