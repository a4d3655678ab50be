package org.librarycpd.portfolio.sponsorship;

import java.time.Instant;
import java.util.UUID;

public record SponsorshipAccepted(UUID sponsorshipId, UUID personId, UUID sponsorId, Instant acceptedAt)
        implements SponsorshipEvent {}
