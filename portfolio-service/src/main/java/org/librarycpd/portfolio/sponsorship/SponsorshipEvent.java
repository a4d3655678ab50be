package org.librarycpd.portfolio.sponsorship;

import java.util.UUID;

/** What happens to a sponsorship and is told to others. */
public sealed interface SponsorshipEvent
        permits SponsorshipRequested,
                SponsorshipOffered,
                SponsorshipAccepted,
                SponsorshipDeclined,
                SponsorshipGranted,
                SponsorshipWithdrawn {

    UUID sponsorshipId();
}
