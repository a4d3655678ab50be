package org.librarycpd.portfolio.entry.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.entry.Attestation;
import org.librarycpd.portfolio.entry.VerifyAttestedCompletion;

@Singleton
public class CompletionAttestedConsumer extends EventConsumer<CompletionAttestedConsumer.CompletionAttested> {

    private final VerifyAttestedCompletion verify;

    CompletionAttestedConsumer(VerifyAttestedCompletion verify) {
        super("registry.attestations", "registry.CompletionAttested.v1", CompletionAttested.class);
        this.verify = verify;
    }

    public record CompletionAttested(
            UUID attestationId, UUID runId, UUID programmeId, UUID personId, int hours, LocalDate completedOn) {}

    @Override
    public void handle(Incoming<CompletionAttested> event) {
        var data = event.data();
        if (event.libraryId() != null) {
            verify.handle(new Attestation(
                    data.attestationId(),
                    data.runId(),
                    data.programmeId(),
                    data.personId(),
                    data.hours(),
                    data.completedOn()));
        }
    }
}
