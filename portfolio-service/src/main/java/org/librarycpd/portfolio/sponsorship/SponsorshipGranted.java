package org.librarycpd.portfolio.sponsorship;

import java.time.Instant;
import java.util.UUID;

public record SponsorshipGranted(
        UUID sponsorshipId,
        UUID personId,
        UUID sponsorId,
        UUID planItemId,
        UUID revalidationId,
        long amountKopecks,
        Instant grantedAt)
        implements SponsorshipEvent {}
