package org.librarycpd.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class NameSystems {

    private final Providers providers;
    private final AuditTrail audit;
    private final Clock clock;

    NameSystems(Providers providers, AuditTrail audit, Clock clock) {
        this.providers = providers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Provider handle(UUID providerId, Collection<String> clientIds, IfMatch seen) {
        var provider = providers.require(providerId);
        seen.accept(provider.version());
        provider.nameSystems(clientIds, clock.instant());
        providers.keep(provider);
        audit.record("registry.SystemsNamed", provider.id(), provider::version);
        return provider;
    }
}
