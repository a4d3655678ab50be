package org.librarycpd.registry.attestation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record CompletionAttested(
        UUID attestationId,
        UUID enrolmentId,
        UUID runId,
        UUID programmeId,
        UUID personId,
        int hours,
        LocalDate completedOn,
        Instant attestedAt)
        implements AttestationEvent {}
