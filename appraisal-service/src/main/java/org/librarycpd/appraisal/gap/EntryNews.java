package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A portfolio entry was verified, or is superseded and proves nothing any more. */
public record EntryNews(UUID entryId, long sequence, UUID ownerId, Set<UUID> gapIds, boolean stands, Instant at) {}
