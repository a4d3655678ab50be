package org.librarycpd.test;

import java.util.UUID;

/** An event as it stands in a topic. */
public record Heard(
        String topic,
        String type,
        UUID id,
        String subject,
        long sequence,
        String libraryId,
        String traceparent,
        String data) {}
