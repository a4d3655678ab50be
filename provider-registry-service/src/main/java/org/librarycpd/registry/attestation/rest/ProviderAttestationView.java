package org.librarycpd.registry.attestation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.librarycpd.registry.attestation.Attestation;

/** What a provider sees of its own attestation: its own words back, and nothing of a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProviderAttestationView(
        UUID id,
        UUID runId,
        String code,
        LocalDate completedOn,
        int hours,
        Status status,
        Instant receivedAt,
        String voidReason) {

    static final String KIND = "attestation-of-provider";

    @Schema(name = "ProviderAttestationStatus")
    public enum Status {
        RECEIVED,
        VOIDED
    }

    static ProviderAttestationView of(Attestation attestation) {
        return new ProviderAttestationView(
                attestation.id(),
                attestation.runId(),
                attestation.code(),
                attestation.completedOn(),
                attestation.hours(),
                attestation.isVoided() ? Status.VOIDED : Status.RECEIVED,
                attestation.attestedAt(),
                attestation.voidReason());
    }
}
