package org.librarycpd.portfolio.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param successorId the entry that stands in its place, where there is one */
public record PortfolioEntrySuperseded(
        UUID entryId, UUID ownerId, UUID attestationId, List<UUID> gapIds, UUID successorId, Instant supersededAt)
        implements EntryEvent {}
