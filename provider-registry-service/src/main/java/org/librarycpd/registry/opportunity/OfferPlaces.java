package org.librarycpd.registry.opportunity;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.registry.opportunity.OpportunityRule.A_LIBRARY_OFFERS_PLACES;
import static org.librarycpd.registry.opportunity.OpportunityRule.ONLY_ITS_LIBRARY_CHANGES_AN_OFFER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.registry.competency.Competencies;

/** A library writes an offer, publishes it, closes or withdraws it. */
@ApplicationScoped
public class OfferPlaces {

    private final Opportunities opportunities;
    private final Competencies competencies;
    private final Event<OpportunityEvent> happened;
    private final AuditTrail audit;
    private final Tenant tenant;
    private final Clock clock;

    OfferPlaces(
            Opportunities opportunities,
            Competencies competencies,
            Event<OpportunityEvent> happened,
            AuditTrail audit,
            Tenant tenant,
            Clock clock) {
        this.opportunities = opportunities;
        this.competencies = competencies;
        this.happened = happened;
        this.audit = audit;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Transactional
    public Opportunity draft(OpportunityOffer offer) {
        A_LIBRARY_OFFERS_PLACES.require(!tenant.isNone());
        competencies.requireKnown(offer.competencyIds());
        var opportunity = new Opportunity(tenant.libraryId(), offer, clock.instant());
        opportunities.add(opportunity);
        audit.record("registry.OpportunityDrafted", opportunity.id(), opportunity::version);
        return opportunity;
    }

    @Transactional
    public Opportunity revise(UUID id, IfMatch seen, OpportunityOffer offer) {
        var revised = change(id, seen, opportunity -> {
            competencies.requireKnown(offer.competencyIds());
            return opportunity.revise(offer, clock.instant());
        });
        audit.record("registry.OpportunityRevised", id, revised::version);
        return revised;
    }

    @Transactional
    public Opportunity publish(UUID id, IfMatch seen) {
        return change(id, seen, opportunity -> opportunity.publish(LocalDate.now(clock), clock.instant()));
    }

    @Transactional
    public Opportunity close(UUID id, IfMatch seen) {
        return change(id, seen, opportunity -> opportunity.close(clock.instant()));
    }

    @Transactional
    public Opportunity withdraw(UUID id, IfMatch seen) {
        return change(id, seen, opportunity -> opportunity.withdraw(clock.instant()));
    }

    /** The offer, if the caller may know of it; otherwise 404. */
    public Opportunity visible(UUID id) {
        var opportunity = opportunities.require(id);
        NOTHING_IS_HERE.require(!opportunity.isDraft() || opportunity.isOfferedBy(tenant.libraryId()));
        return opportunity;
    }

    private Opportunity change(UUID id, IfMatch seen, Function<Opportunity, OpportunityEvent> deed) {
        var opportunity = visible(id);
        ONLY_ITS_LIBRARY_CHANGES_AN_OFFER.require(opportunity.isOfferedBy(tenant.libraryId()));
        seen.accept(opportunity.version());
        happened.fire(deed.apply(opportunity));
        return opportunity;
    }
}
