package org.librarycpd.portfolio.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record PortfolioEntrySuperseded(
        UUID entryId, UUID ownerId, UUID attestationId, List<UUID> gapIds, Instant supersededAt)
        implements EntryEvent {}
