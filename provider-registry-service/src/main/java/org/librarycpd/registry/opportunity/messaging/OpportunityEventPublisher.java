package org.librarycpd.registry.opportunity.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.registry.opportunity.Opportunities;
import org.librarycpd.registry.opportunity.Opportunity;
import org.librarycpd.registry.opportunity.OpportunityEvent;
import org.librarycpd.registry.opportunity.OpportunityRevised;

@ApplicationScoped
public class OpportunityEventPublisher {

    private static final String TOPIC = "registry.opportunities";

    private final Outbox outbox;
    private final Opportunities opportunities;
    private final LibraryWork work;

    OpportunityEventPublisher(Outbox outbox, Opportunities opportunities, LibraryWork work) {
        this.outbox = outbox;
        this.opportunities = opportunities;
        this.work = work;
    }

    void publish(@Observes OpportunityEvent event) {
        var opportunity = opportunities.require(event.opportunityId());
        if (!(event instanceof OpportunityRevised)) {
            outbox.append(
                    () -> OutgoingEvent.fact(TOPIC, opportunity.id(), opportunity.version(), null, event),
                    () -> state(opportunity));
        } else if (opportunity.isKnownToOthers()) {
            outbox.append(() -> state(opportunity));
        }
    }

    void publishAgain(@ObservesAsync Republication all) {
        work.pages(Tenant.NONE, 200, opportunities::knownToOthers, Opportunity::id, this::publishAgain);
    }

    private void publishAgain(List<Opportunity> page) {
        outbox.append(
                page.stream().map(each -> (Outbox.Draft) () -> state(each)).toArray(Outbox.Draft[]::new));
    }

    private static OutgoingEvent state(Opportunity opportunity) {
        return OutgoingEvent.state(
                TOPIC, opportunity.id(), opportunity.version(), null, OpportunityState.of(opportunity));
    }
}
