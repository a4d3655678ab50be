package org.librarycpd.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/** An event of another service, read as far as this service cares. */
public record Incoming<T>(UUID id, String type, UUID subject, long sequence, String libraryId, Instant time, T data) {}
