package org.librarycpd.registry.provider;

import static org.librarycpd.registry.provider.ProviderRule.ONLY_ITS_REPRESENTATIVE_ACTS_FOR_A_PROVIDER;

import jakarta.enterprise.context.ApplicationScoped;
import org.librarycpd.kit.security.Caller;

/** Who acts for a provider: the role or the scope opens the door, the provider's own lists decide. */
@ApplicationScoped
public class ProviderPolicy {

    private final Caller caller;

    ProviderPolicy(Caller caller) {
        this.caller = caller;
    }

    public boolean represents(Provider provider) {
        return caller.system().isEmpty()
                && caller.has("provider-representative")
                && provider.hasRepresentative(caller.personId());
    }

    public boolean attestsFor(Provider provider) {
        return represents(provider) || isSystemOf(provider);
    }

    public boolean seesItsPeopleAndSystems(Provider provider) {
        return caller.has("association-registrar") || represents(provider);
    }

    public void requireRepresentative(Provider provider) {
        ONLY_ITS_REPRESENTATIVE_ACTS_FOR_A_PROVIDER.require(represents(provider));
    }

    private boolean isSystemOf(Provider provider) {
        return caller.has("attestations.write")
                && caller.system().filter(provider::hasSystem).isPresent();
    }
}
