package org.librarycpd.registry.programme;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.registry.provider.ProviderPolicy;
import org.librarycpd.registry.provider.Providers;

/** A draft is known to its provider only; a published programme is changed by its provider only. */
@ApplicationScoped
public class ProgrammePolicy {

    private final Programmes programmes;
    private final Providers providers;
    private final ProviderPolicy policy;

    ProgrammePolicy(Programmes programmes, Providers providers, ProviderPolicy policy) {
        this.programmes = programmes;
        this.providers = providers;
        this.policy = policy;
    }

    /** The programme, if the caller may know of it; otherwise 404. */
    public Programme visible(UUID programmeId) {
        var programme = programmes.require(programmeId);
        NOTHING_IS_HERE.require(!programme.isDraft() || policy.represents(providers.require(programme.providerId())));
        return programme;
    }

    /** The programme, if the caller may change it; otherwise 404 or 403. */
    public Programme own(UUID programmeId) {
        var programme = visible(programmeId);
        policy.requireRepresentative(providers.require(programme.providerId()));
        return programme;
    }
}
