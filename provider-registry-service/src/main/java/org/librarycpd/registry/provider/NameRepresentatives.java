package org.librarycpd.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class NameRepresentatives {

    private final Providers providers;
    private final AuditTrail audit;
    private final Clock clock;

    NameRepresentatives(Providers providers, AuditTrail audit, Clock clock) {
        this.providers = providers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Provider handle(UUID providerId, Collection<UUID> people, IfMatch seen) {
        var provider = providers.require(providerId);
        seen.accept(provider.version());
        provider.nameRepresentatives(people, clock.instant());
        audit.record("registry.RepresentativesNamed", provider.id(), provider::version);
        return provider;
    }
}
