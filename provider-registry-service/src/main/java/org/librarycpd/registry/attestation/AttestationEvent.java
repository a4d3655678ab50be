package org.librarycpd.registry.attestation;

import java.util.UUID;

/** What became of a matched attestation. */
public sealed interface AttestationEvent permits CompletionAttested, AttestationVoided {

    UUID attestationId();
}
