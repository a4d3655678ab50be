package org.librarycpd.registry.attestation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.registry.attestation.AttestationEvent;
import org.librarycpd.registry.attestation.Attestations;
import org.librarycpd.registry.enrolment.CodeHolders;

/** Tells of it in the name of the learner's library, although it was the provider who acted. */
@ApplicationScoped
public class AttestationEventPublisher {

    private static final String TOPIC = "registry.attestations";

    private final Outbox outbox;
    private final Attestations attestations;
    private final CodeHolders holders;

    AttestationEventPublisher(Outbox outbox, Attestations attestations, CodeHolders holders) {
        this.outbox = outbox;
        this.attestations = attestations;
        this.holders = holders;
    }

    void publish(@Observes AttestationEvent event) {
        var attestation = attestations.require(event.attestationId());
        var library = attestation.enrolmentId().map(holders::of).orElseThrow().libraryId();
        outbox.append(() -> OutgoingEvent.fact(TOPIC, attestation.id(), attestation.version(), library, event));
    }
}
