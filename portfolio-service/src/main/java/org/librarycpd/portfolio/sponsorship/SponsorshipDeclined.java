package org.librarycpd.portfolio.sponsorship;

import java.time.Instant;
import java.util.UUID;

public record SponsorshipDeclined(UUID sponsorshipId, UUID personId, UUID sponsorId, Instant declinedAt)
        implements SponsorshipEvent {}
