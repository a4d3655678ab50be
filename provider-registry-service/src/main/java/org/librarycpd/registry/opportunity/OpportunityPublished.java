package org.librarycpd.registry.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record OpportunityPublished(
        UUID opportunityId,
        String hostLibraryId,
        OpportunityKind kind,
        List<UUID> competencyIds,
        boolean free,
        boolean distance,
        LocalDate applyUntil,
        Instant publishedAt)
        implements OpportunityEvent {}
