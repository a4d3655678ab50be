package org.librarycpd.rating.completion.messaging;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.rating.completion.Attestation;
import org.librarycpd.rating.completion.SettleCompletion;

@Singleton
public class AttestationVoidedConsumer extends EventConsumer<AttestationVoidedConsumer.AttestationVoided> {

    private final SettleCompletion settle;

    AttestationVoidedConsumer(SettleCompletion settle) {
        super("registry.attestations", "registry.AttestationVoided.v1", AttestationVoided.class);
        this.settle = settle;
    }

    public record AttestationVoided(
            UUID attestationId, UUID runId, UUID programmeId, UUID personId, Instant voidedAt) {}

    @Override
    public void handle(Incoming<AttestationVoided> event) {
        var data = event.data();
        settle.voided(
                new Attestation(
                        data.attestationId(), data.runId(), data.programmeId(), data.personId(), event.libraryId()),
                data.voidedAt());
    }
}
