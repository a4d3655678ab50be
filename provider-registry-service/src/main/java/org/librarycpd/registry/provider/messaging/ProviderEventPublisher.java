package org.librarycpd.registry.provider.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.registry.provider.ProviderRegistered;
import org.librarycpd.registry.provider.Providers;

@ApplicationScoped
public class ProviderEventPublisher {

    private static final String TOPIC = "registry.providers";

    private final Outbox outbox;
    private final Providers providers;

    ProviderEventPublisher(Outbox outbox, Providers providers) {
        this.outbox = outbox;
        this.providers = providers;
    }

    void publish(@Observes ProviderRegistered event) {
        var provider = providers.require(event.providerId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, provider.id(), provider.version(), null, event));
    }
}
