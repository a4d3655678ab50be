package org.librarycpd.notification.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened elsewhere.
 *
 * @param libraryId null for what is common to all
 */
public record Fact(UUID eventId, String libraryId, Instant at) {}
