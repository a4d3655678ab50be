package org.librarycpd.portfolio.sponsorship;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.sponsorship.SponsorshipRule.AN_OFFER_STANDS_UNTIL_ITS_DAY;
import static org.librarycpd.portfolio.sponsorship.SponsorshipRule.THE_OTHER_SIDE_DOES_THIS;
import static org.librarycpd.portfolio.sponsorship.SponsorshipRule.THE_STEP_FITS;
import static org.librarycpd.portfolio.sponsorship.SponsorshipStatus.ACCEPTED;
import static org.librarycpd.portfolio.sponsorship.SponsorshipStatus.DECLINED;
import static org.librarycpd.portfolio.sponsorship.SponsorshipStatus.GRANTED;
import static org.librarycpd.portfolio.sponsorship.SponsorshipStatus.OFFERED;
import static org.librarycpd.portfolio.sponsorship.SponsorshipStatus.REQUESTED;
import static org.librarycpd.portfolio.sponsorship.SponsorshipStatus.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.time.Ids;

/**
 * An association supports a learner with money. It lies between a learner of a library and a sponsor of none, so no
 * library's wall stands around it: only the two of them see it.
 */
@Entity
public class Sponsorship {

    @Id
    private UUID id;

    private String libraryId;

    @Version
    private long version;

    private UUID personId;
    private UUID planItemId;
    private UUID revalidationId;
    private String purpose;
    private long amountKopecks;
    private LocalDate validUntil;

    @Enumerated(STRING)
    private SponsorshipStatus status;

    private UUID sponsorId;
    private Instant askedAt;
    private Instant offeredAt;
    private Instant answeredAt;
    private Instant grantedAt;
    private String paymentOrder;
    private Instant withdrawnAt;
    private String reason;
    private Instant changedAt;

    protected Sponsorship() {}

    private Sponsorship(String libraryId, UUID personId, SponsorshipTerms terms, SponsorshipStatus status) {
        this.id = Ids.next();
        this.libraryId = libraryId;
        this.personId = personId;
        this.planItemId = terms.planItemId();
        this.revalidationId = terms.revalidationId();
        this.purpose = terms.purpose();
        this.amountKopecks = terms.amountKopecks();
        this.validUntil = terms.until();
        this.status = status;
    }

    public static Sponsorship requested(String libraryId, UUID personId, SponsorshipTerms terms, Instant now) {
        var request = new Sponsorship(libraryId, personId, terms, REQUESTED);
        request.askedAt = now;
        request.changedAt = now;
        return request;
    }

    public static Sponsorship offered(UUID sponsorId, SponsorshipTerms terms, Instant now) {
        var offer = new Sponsorship(terms.libraryId().toString(), terms.personId(), terms, OFFERED);
        offer.sponsorId = sponsorId;
        offer.offeredAt = now;
        offer.changedAt = now;
        return offer;
    }

    /** What is told of a new one. */
    SponsorshipEvent begun() {
        return status == REQUESTED
                ? new SponsorshipRequested(id, personId, planItemId, revalidationId, amountKopecks, askedAt)
                : offer();
    }

    private SponsorshipOffered offer() {
        return new SponsorshipOffered(
                id, personId, sponsorId, planItemId, revalidationId, amountKopecks, validUntil, offeredAt);
    }

    /** An association takes a request up, with its own sum and day. */
    public SponsorshipOffered offer(UUID by, long kopecks, LocalDate until, Instant now) {
        THE_OTHER_SIDE_DOES_THIS.require(!by.equals(personId));
        move(OFFERED, now, REQUESTED);
        sponsorId = by;
        amountKopecks = kopecks;
        validUntil = until;
        offeredAt = now;
        return offer();
    }

    public SponsorshipAccepted accept(UUID by, LocalDate today, Instant now) {
        THE_OTHER_SIDE_DOES_THIS.require(by.equals(personId));
        THE_STEP_FITS.require(status == OFFERED, status);
        AN_OFFER_STANDS_UNTIL_ITS_DAY.require(!today.isAfter(validUntil), validUntil);
        move(ACCEPTED, now, OFFERED);
        answeredAt = now;
        return new SponsorshipAccepted(id, personId, sponsorId, now);
    }

    public SponsorshipDeclined decline(UUID by, String why, Instant now) {
        THE_OTHER_SIDE_DOES_THIS.require(by.equals(personId));
        move(DECLINED, now, OFFERED);
        answeredAt = now;
        reason = why;
        return new SponsorshipDeclined(id, personId, sponsorId, now);
    }

    /** The association has paid. */
    public SponsorshipGranted grant(UUID by, String order, Instant now) {
        THE_OTHER_SIDE_DOES_THIS.require(by.equals(sponsorId));
        move(GRANTED, now, ACCEPTED);
        grantedAt = now;
        paymentOrder = order;
        return new SponsorshipGranted(id, personId, sponsorId, planItemId, revalidationId, amountKopecks, now);
    }

    /** The learner takes a request back, the association its offer, also an accepted one as long as it is not paid. */
    public SponsorshipWithdrawn withdraw(UUID by, String why, Instant now) {
        if (by.equals(personId)) {
            move(WITHDRAWN, now, REQUESTED);
        } else {
            THE_OTHER_SIDE_DOES_THIS.require(by.equals(sponsorId));
            move(WITHDRAWN, now, OFFERED, ACCEPTED);
        }
        withdrawnAt = now;
        reason = why;
        return new SponsorshipWithdrawn(id, personId, sponsorId, by, now);
    }

    private void move(SponsorshipStatus to, Instant now, SponsorshipStatus... from) {
        THE_STEP_FITS.require(List.of(from).contains(status), status);
        status = to;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    public UUID planItemId() {
        return planItemId;
    }

    public UUID revalidationId() {
        return revalidationId;
    }

    public String purpose() {
        return purpose;
    }

    public long amountKopecks() {
        return amountKopecks;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public SponsorshipStatus status() {
        return status;
    }

    public UUID sponsorId() {
        return sponsorId;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String paymentOrder() {
        return paymentOrder;
    }

    public String reason() {
        return reason;
    }
}
