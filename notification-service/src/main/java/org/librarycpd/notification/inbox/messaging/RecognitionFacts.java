package org.librarycpd.notification.inbox.messaging;

import static org.librarycpd.notification.inbox.Kind.CERTIFICATE_REVOKED;
import static org.librarycpd.notification.inbox.Kind.REVALIDATION_EXPIRED;
import static org.librarycpd.notification.inbox.Kind.REVALIDATION_EXPIRING;
import static org.librarycpd.notification.inbox.Kind.REVALIDATION_GRANTED;
import static org.librarycpd.notification.inbox.Kind.REVALIDATION_QUESTIONED;
import static org.librarycpd.notification.inbox.Kind.REVALIDATION_REFUSED;
import static org.librarycpd.notification.inbox.Kind.SPONSORSHIP_ACCEPTED;
import static org.librarycpd.notification.inbox.Kind.SPONSORSHIP_DECLINED;
import static org.librarycpd.notification.inbox.Kind.SPONSORSHIP_GRANTED;
import static org.librarycpd.notification.inbox.Kind.SPONSORSHIP_OFFERED;
import static org.librarycpd.notification.inbox.Kind.SPONSORSHIP_WITHDRAWN;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.notification.inbox.TellPeople;

/** Whom revalidations, certificates and sponsorships concern. */
@Singleton
public class RecognitionFacts {

    private final TellPeople tell;

    RecognitionFacts(TellPeople tell) {
        this.tell = tell;
    }

    record RevalidationGranted(UUID revalidationId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<RevalidationGranted> revalidationGranted() {
        return new FactFollower<>(
                "portfolio.revalidations",
                RevalidationGranted.class,
                tell,
                fact -> List.of(REVALIDATION_GRANTED.to(fact.personId(), fact.revalidationId())));
    }

    record RevalidationRefused(UUID revalidationId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<RevalidationRefused> revalidationRefused() {
        return new FactFollower<>(
                "portfolio.revalidations",
                RevalidationRefused.class,
                tell,
                fact -> List.of(REVALIDATION_REFUSED.to(fact.personId(), fact.revalidationId())));
    }

    record RevalidationExpiring(UUID revalidationId, UUID personId, LocalDate validUntil, int daysLeft) {}

    @Produces
    @Singleton
    EventConsumer<RevalidationExpiring> revalidationExpiring() {
        return new FactFollower<>(
                "portfolio.revalidations",
                RevalidationExpiring.class,
                tell,
                fact -> List.of(REVALIDATION_EXPIRING.to(
                        fact.personId(), fact.revalidationId(), fact.validUntil(), fact.daysLeft())));
    }

    record RevalidationExpired(UUID revalidationId, UUID personId, LocalDate validUntil) {}

    @Produces
    @Singleton
    EventConsumer<RevalidationExpired> revalidationExpired() {
        return new FactFollower<>(
                "portfolio.revalidations",
                RevalidationExpired.class,
                tell,
                fact -> List.of(REVALIDATION_EXPIRED.to(fact.personId(), fact.revalidationId(), fact.validUntil())));
    }

    record RevalidationQuestioned(UUID revalidationId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<RevalidationQuestioned> revalidationQuestioned() {
        return new FactFollower<>(
                "portfolio.revalidations",
                RevalidationQuestioned.class,
                tell,
                fact -> List.of(REVALIDATION_QUESTIONED.to(fact.personId(), fact.revalidationId())));
    }

    record CertificateRevoked(UUID certificateId, UUID personId) {}

    @Produces
    @Singleton
    EventConsumer<CertificateRevoked> certificateRevoked() {
        return new FactFollower<>(
                "portfolio.certificates",
                CertificateRevoked.class,
                tell,
                fact -> List.of(CERTIFICATE_REVOKED.to(fact.personId(), fact.certificateId())));
    }

    record SponsorshipOffered(UUID sponsorshipId, UUID personId, long amountKopecks, LocalDate until) {}

    @Produces
    @Singleton
    EventConsumer<SponsorshipOffered> sponsorshipOffered() {
        return new FactFollower<>(
                "portfolio.sponsorships",
                SponsorshipOffered.class,
                tell,
                fact -> List.of(SPONSORSHIP_OFFERED.to(
                        fact.personId(),
                        fact.sponsorshipId(),
                        BigDecimal.valueOf(fact.amountKopecks(), 2),
                        fact.until())));
    }

    record SponsorshipAccepted(UUID sponsorshipId, UUID sponsorId) {}

    @Produces
    @Singleton
    EventConsumer<SponsorshipAccepted> sponsorshipAccepted() {
        return new FactFollower<>(
                "portfolio.sponsorships",
                SponsorshipAccepted.class,
                tell,
                fact -> List.of(SPONSORSHIP_ACCEPTED.to(fact.sponsorId(), fact.sponsorshipId())));
    }

    record SponsorshipDeclined(UUID sponsorshipId, UUID sponsorId) {}

    @Produces
    @Singleton
    EventConsumer<SponsorshipDeclined> sponsorshipDeclined() {
        return new FactFollower<>(
                "portfolio.sponsorships",
                SponsorshipDeclined.class,
                tell,
                fact -> List.of(SPONSORSHIP_DECLINED.to(fact.sponsorId(), fact.sponsorshipId())));
    }

    record SponsorshipGranted(UUID sponsorshipId, UUID personId, long amountKopecks) {}

    @Produces
    @Singleton
    EventConsumer<SponsorshipGranted> sponsorshipGranted() {
        return new FactFollower<>(
                "portfolio.sponsorships",
                SponsorshipGranted.class,
                tell,
                fact -> List.of(SPONSORSHIP_GRANTED.to(
                        fact.personId(), fact.sponsorshipId(), BigDecimal.valueOf(fact.amountKopecks(), 2))));
    }

    record SponsorshipWithdrawn(UUID sponsorshipId, UUID personId, UUID sponsorId, UUID withdrawnBy) {}

    @Produces
    @Singleton
    EventConsumer<SponsorshipWithdrawn> sponsorshipWithdrawn() {
        return new FactFollower<>(
                "portfolio.sponsorships",
                SponsorshipWithdrawn.class,
                tell,
                fact -> Stream.of(fact.personId(), fact.sponsorId())
                        .filter(person -> person != null && !person.equals(fact.withdrawnBy()))
                        .map(person -> SPONSORSHIP_WITHDRAWN.to(person, fact.sponsorshipId()))
                        .toList());
    }
}
