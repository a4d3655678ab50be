package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A portfolio entry was verified, or is superseded and proves nothing any more.
 *
 * @param runId the programme's run that a verified entry rests on; null where it rests on something else
 * @param successorId the verified entry that stands in the place of a superseded one; null where none does
 */
public record EntryNews(
        UUID entryId,
        long sequence,
        UUID ownerId,
        Set<UUID> gapIds,
        boolean stands,
        UUID runId,
        UUID successorId,
        Instant at) {}
