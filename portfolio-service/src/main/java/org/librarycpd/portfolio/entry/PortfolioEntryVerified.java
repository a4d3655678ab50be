package org.librarycpd.portfolio.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record PortfolioEntryVerified(
        UUID entryId,
        UUID ownerId,
        EntryKind kind,
        UUID attestationId,
        UUID runId,
        int hours,
        List<UUID> gapIds,
        Instant verifiedAt)
        implements EntryEvent {}
