package org.librarycpd.portfolio.entry;

import java.time.Instant;
import java.util.UUID;

public record PortfolioEntryReturned(UUID entryId, UUID ownerId, UUID returnedBy, Instant returnedAt)
        implements EntryEvent {}
