package org.librarycpd.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

@ApplicationScoped
public class RegisterProvider {

    private final Providers providers;
    private final Event<ProviderRegistered> happened;
    private final Clock clock;

    RegisterProvider(Providers providers, Event<ProviderRegistered> happened, Clock clock) {
        this.providers = providers;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Provider handle(
            Text name, ProviderKind kind, String site, Collection<UUID> representatives, Collection<String> systems) {
        var now = clock.instant();
        var provider = new Provider(name, kind, site, now);
        provider.nameRepresentatives(representatives, now);
        provider.nameSystems(systems, now);
        providers.keep(provider);
        happened.fire(provider.registration());
        return provider;
    }
}
