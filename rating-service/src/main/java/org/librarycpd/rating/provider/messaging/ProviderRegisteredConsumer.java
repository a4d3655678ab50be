package org.librarycpd.rating.provider.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.rating.provider.Representatives;

/** Remembers who represents a provider, so that nobody reviews what is their own. */
@Singleton
public class ProviderRegisteredConsumer extends EventConsumer<ProviderRegisteredConsumer.ProviderRegistered> {

    private final Representatives representatives;

    ProviderRegisteredConsumer(Representatives representatives) {
        super("registry.providers", "registry.ProviderRegistered.v1", ProviderRegistered.class);
        this.representatives = representatives;
    }

    public record ProviderRegistered(UUID providerId, List<UUID> representativeIds) {}

    @Override
    public void handle(Incoming<ProviderRegistered> event) {
        var data = event.data();
        representatives.name(data.providerId(), data.representativeIds());
    }
}
