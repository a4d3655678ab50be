package org.librarycpd.portfolio.entry.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.entry.SupersedeVoidedEntry;

@Singleton
public class AttestationVoidedConsumer extends EventConsumer<AttestationVoidedConsumer.AttestationVoided> {

    private final SupersedeVoidedEntry supersede;

    AttestationVoidedConsumer(SupersedeVoidedEntry supersede) {
        super("registry.attestations", "registry.AttestationVoided.v1", AttestationVoided.class);
        this.supersede = supersede;
    }

    public record AttestationVoided(UUID attestationId) {}

    @Override
    public void handle(Incoming<AttestationVoided> event) {
        if (event.libraryId() != null) {
            supersede.handle(event.data().attestationId());
        }
    }
}
