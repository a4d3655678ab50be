package org.librarycpd.appraisal.outcome;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has looked at the ratings that an outcome cites.
 *
 * @param reader {@code person:…}
 * @param inNameOf whose power a delegate used; null otherwise
 */
public record GroundReading(UUID id, String reader, UUID inNameOf, Instant readAt) {}
