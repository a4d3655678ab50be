package org.librarycpd.registry.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class VoidAttestation {

    private final Attestations attestations;
    private final AttestationPolicy policy;
    private final Event<AttestationEvent> happened;
    private final AuditTrail audit;
    private final Clock clock;

    VoidAttestation(
            Attestations attestations,
            AttestationPolicy policy,
            Event<AttestationEvent> happened,
            AuditTrail audit,
            Clock clock) {
        this.attestations = attestations;
        this.policy = policy;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Attestation handle(UUID attestationId, String reason, IfMatch seen) {
        var attestation = attestations.require(attestationId);
        policy.requireProvider(attestation.providerId());
        seen.accept(attestation.versionForProvider());
        var voided = attestation.annul(reason, clock.instant());
        audit.record("registry.AttestationWithdrawn", attestation.id(), attestation::version);
        voided.ifPresent(happened::fire);
        return attestation;
    }
}
