package org.librarycpd.portfolio.personal;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has looked at a part of somebody else's record.
 *
 * @param reader {@code person:…} or {@code system:…}
 * @param inNameOf whose power a delegate used; null otherwise
 */
public record Reading(
        UUID id,
        String libraryId,
        UUID ownerId,
        String reader,
        UUID inNameOf,
        String what,
        UUID subjectId,
        Instant readAt) {}
