package org.librarycpd.registry.attestation;

import java.time.Instant;
import java.util.UUID;

public record AttestationVoided(UUID attestationId, UUID runId, UUID programmeId, UUID personId, Instant voidedAt)
        implements AttestationEvent {}
