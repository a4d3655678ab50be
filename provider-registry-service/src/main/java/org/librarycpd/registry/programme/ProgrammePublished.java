package org.librarycpd.registry.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record ProgrammePublished(
        UUID programmeId,
        UUID providerId,
        List<UUID> competencyIds,
        boolean free,
        boolean online,
        Instant publishedAt) {}
