package org.librarycpd.portfolio.sponsorship;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.sponsorship.SponsorshipRule.AN_OFFER_NAMES_WHOM;
import static org.librarycpd.portfolio.sponsorship.SponsorshipRule.ONLY_THE_ASSOCIATION_OFFERS;
import static org.librarycpd.portfolio.sponsorship.SponsorshipRule.SUPPORT_IS_FOR_SOMETHING;
import static org.librarycpd.portfolio.sponsorship.SponsorshipRule.THE_OTHER_SIDE_DOES_THIS;
import static org.librarycpd.portfolio.sponsorship.SponsorshipRule.WHAT_IT_IS_FOR_IS_THE_PERSONS_OWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;

/** A learner asks for support or an association offers it; then the two go on step by step. */
@ApplicationScoped
public class ArrangeSponsorship {

    private static final String REGISTRAR = "association-registrar";

    private final Sponsorships sponsorships;
    private final Caller caller;
    private final Tenant tenant;
    private final Event<SponsorshipEvent> happened;
    private final Clock clock;

    ArrangeSponsorship(
            Sponsorships sponsorships, Caller caller, Tenant tenant, Event<SponsorshipEvent> happened, Clock clock) {
        this.sponsorships = sponsorships;
        this.caller = caller;
        this.tenant = tenant;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Sponsorship begin(SponsorshipTerms terms) {
        SUPPORT_IS_FOR_SOMETHING.require(terms.namesOneThing());
        var sponsorship = terms.personId() == null ? request(terms) : offer(terms);
        WHAT_IT_IS_FOR_IS_THE_PERSONS_OWN.require(sponsorships.isOwn(
                sponsorship.libraryId(), sponsorship.personId(), terms.planItemId(), terms.revalidationId()));
        sponsorships.add(sponsorship);
        happened.fire(sponsorship.begun());
        return sponsorship;
    }

    private Sponsorship request(SponsorshipTerms terms) {
        return Sponsorship.requested(tenant.libraryId(), caller.personId(), terms, clock.instant());
    }

    private Sponsorship offer(SponsorshipTerms terms) {
        ONLY_THE_ASSOCIATION_OFFERS.require(isRegistrar());
        AN_OFFER_NAMES_WHOM.require(terms.libraryId() != null);
        THE_OTHER_SIDE_DOES_THIS.require(!caller.personId().equals(terms.personId()));
        return Sponsorship.offered(caller.personId(), terms, clock.instant());
    }

    @Transactional
    public Sponsorship takeUp(UUID id, long kopecks, LocalDate until, IfMatch seen) {
        var sponsorship = known(id);
        THE_OTHER_SIDE_DOES_THIS.require(isRegistrar());
        return step(sponsorship, seen, s -> s.offer(caller.personId(), kopecks, until, clock.instant()));
    }

    @Transactional
    public Sponsorship accept(UUID id, IfMatch seen) {
        return step(known(id), seen, s -> s.accept(caller.personId(), LocalDate.now(clock), clock.instant()));
    }

    @Transactional
    public Sponsorship decline(UUID id, String reason, IfMatch seen) {
        return step(known(id), seen, s -> s.decline(caller.personId(), reason, clock.instant()));
    }

    @Transactional
    public Sponsorship grant(UUID id, String paymentOrder, IfMatch seen) {
        return step(known(id), seen, s -> s.grant(caller.personId(), paymentOrder, clock.instant()));
    }

    @Transactional
    public Sponsorship withdraw(UUID id, String reason, IfMatch seen) {
        return step(known(id), seen, s -> s.withdraw(caller.personId(), reason, clock.instant()));
    }

    /** The learner and the sponsor know it; a request that nobody has taken up, every registrar. */
    public Sponsorship known(UUID id) {
        var sponsorship = sponsorships.require(id);
        var asking = caller.personId();
        NOTHING_IS_HERE.require(asking.equals(sponsorship.personId())
                || asking.equals(sponsorship.sponsorId())
                || isRegistrar() && sponsorship.sponsorId() == null);
        return sponsorship;
    }

    /** Mine as a learner; as a registrar what I have offered, or the open requests. */
    public List<Sponsorship> list(boolean open, PageRequest page) {
        if (isRegistrar()) {
            return open ? sponsorships.open(page) : sponsorships.by(caller.personId(), page);
        }
        return sponsorships.of(caller.personId(), page);
    }

    private Sponsorship step(Sponsorship sponsorship, IfMatch seen, Function<Sponsorship, SponsorshipEvent> deed) {
        seen.accept(sponsorship.version());
        happened.fire(deed.apply(sponsorship));
        return sponsorship;
    }

    private boolean isRegistrar() {
        return caller.has(REGISTRAR);
    }
}
