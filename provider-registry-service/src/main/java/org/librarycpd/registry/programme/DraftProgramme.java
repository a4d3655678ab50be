package org.librarycpd.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.registry.competency.Competencies;
import org.librarycpd.registry.provider.ProviderPolicy;
import org.librarycpd.registry.provider.Providers;

@ApplicationScoped
public class DraftProgramme {

    private final Programmes programmes;
    private final Providers providers;
    private final ProviderPolicy policy;
    private final Competencies competencies;
    private final AuditTrail audit;
    private final Clock clock;

    DraftProgramme(
            Programmes programmes,
            Providers providers,
            ProviderPolicy policy,
            Competencies competencies,
            AuditTrail audit,
            Clock clock) {
        this.programmes = programmes;
        this.providers = providers;
        this.policy = policy;
        this.competencies = competencies;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Programme handle(UUID providerId, ProgrammeDescription said) {
        policy.requireRepresentative(providers.require(providerId));
        competencies.requireKnown(said.competencyIds());
        var programme = new Programme(providerId, said, clock.instant());
        programmes.add(programme);
        audit.record("registry.ProgrammeDrafted", programme.id(), programme::version);
        return programme;
    }
}
