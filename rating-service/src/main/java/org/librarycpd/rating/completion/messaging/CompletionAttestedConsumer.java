package org.librarycpd.rating.completion.messaging;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.rating.completion.Attestation;
import org.librarycpd.rating.completion.SettleCompletion;

@Singleton
public class CompletionAttestedConsumer extends EventConsumer<CompletionAttestedConsumer.CompletionAttested> {

    private final SettleCompletion settle;

    CompletionAttestedConsumer(SettleCompletion settle) {
        super("registry.attestations", "registry.CompletionAttested.v1", CompletionAttested.class);
        this.settle = settle;
    }

    public record CompletionAttested(
            UUID attestationId, UUID runId, UUID programmeId, UUID personId, Instant attestedAt) {}

    @Override
    public void handle(Incoming<CompletionAttested> event) {
        var data = event.data();
        settle.attested(
                new Attestation(
                        data.attestationId(), data.runId(), data.programmeId(), data.personId(), event.libraryId()),
                data.attestedAt());
    }
}
