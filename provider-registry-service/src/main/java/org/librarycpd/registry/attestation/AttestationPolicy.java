package org.librarycpd.registry.attestation;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.registry.enrolment.Enrolments;
import org.librarycpd.registry.provider.ProviderPolicy;
import org.librarycpd.registry.provider.Providers;

/** An attestation is known to the provider that made it and to the learner it was matched to, in that library. */
@ApplicationScoped
public class AttestationPolicy {

    private final Providers providers;
    private final ProviderPolicy policy;
    private final Enrolments enrolments;
    private final Caller caller;

    AttestationPolicy(Providers providers, ProviderPolicy policy, Enrolments enrolments, Caller caller) {
        this.providers = providers;
        this.policy = policy;
        this.enrolments = enrolments;
        this.caller = caller;
    }

    public void requireProvider(UUID providerId) {
        NOTHING_IS_HERE.require(policy.attestsFor(providers.require(providerId)));
    }

    public boolean isLearner(Attestation attestation) {
        return caller.has("librarian")
                && attestation
                        .enrolmentId()
                        .flatMap(id -> enrolments.find(id, caller.personId()))
                        .isPresent();
    }
}
