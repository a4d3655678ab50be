package org.librarycpd.portfolio.sponsorship;

import java.time.Instant;
import java.util.UUID;

public record SponsorshipRequested(
        UUID sponsorshipId,
        UUID personId,
        UUID planItemId,
        UUID revalidationId,
        long amountKopecks,
        Instant requestedAt)
        implements SponsorshipEvent {}
