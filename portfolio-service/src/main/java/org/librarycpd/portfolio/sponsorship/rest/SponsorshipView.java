package org.librarycpd.portfolio.sponsorship.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.sponsorship.Sponsorship;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record SponsorshipView(
        UUID id,
        UUID personId,
        String libraryId,
        UUID sponsorId,
        UUID planItemId,
        UUID revalidationId,
        String purpose,
        long amountKopecks,
        LocalDate until,
        String status,
        String paymentOrder,
        String reason,
        Instant changedAt,
        String etag) {

    /** As the list answers it. */
    public record ListView(List<SponsorshipView> items) {}

    static SponsorshipView of(Sponsorship sponsorship, String etag) {
        return new SponsorshipView(
                sponsorship.id(),
                sponsorship.personId(),
                sponsorship.libraryId(),
                sponsorship.sponsorId(),
                sponsorship.planItemId(),
                sponsorship.revalidationId(),
                sponsorship.purpose(),
                sponsorship.amountKopecks(),
                sponsorship.validUntil(),
                sponsorship.status().name(),
                sponsorship.paymentOrder(),
                sponsorship.reason(),
                sponsorship.changedAt(),
                etag);
    }
}
