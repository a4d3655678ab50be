package org.librarycpd.portfolio.sponsorship;

import java.time.Instant;
import java.util.UUID;

public record SponsorshipWithdrawn(
        UUID sponsorshipId, UUID personId, UUID sponsorId, UUID withdrawnBy, Instant withdrawnAt)
        implements SponsorshipEvent {}
