package org.librarycpd.portfolio.sponsorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record SponsorshipOffered(
        UUID sponsorshipId,
        UUID personId,
        UUID sponsorId,
        UUID planItemId,
        UUID revalidationId,
        long amountKopecks,
        LocalDate until,
        Instant offeredAt)
        implements SponsorshipEvent {}
