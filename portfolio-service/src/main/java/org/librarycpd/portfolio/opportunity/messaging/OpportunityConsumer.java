package org.librarycpd.portfolio.opportunity.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.portfolio.opportunity.Opportunities;
import org.librarycpd.portfolio.opportunity.Opportunities.Opportunity;

@Singleton
public class OpportunityConsumer extends StateConsumer<Opportunity> {

    private final Opportunities opportunities;

    OpportunityConsumer(Opportunities opportunities) {
        super("registry.opportunities.state", "registry.OpportunityState.v1", Opportunity.class);
        this.opportunities = opportunities;
    }

    @Override
    public void handle(Incoming<Opportunity> event) {
        opportunities.keep(event.subject(), event.sequence(), event.data());
    }

    @Override
    protected void forget(UUID id) {
        opportunities.forget(id);
    }

    @Override
    protected void forgetAll() {
        opportunities.forgetAll();
    }
}
