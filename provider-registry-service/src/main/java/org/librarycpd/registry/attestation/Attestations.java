package org.librarycpd.registry.attestation;

import java.util.Optional;
import java.util.UUID;
import org.librarycpd.registry.enrolment.EnrolmentCode;

public interface Attestations {

    void add(Attestation attestation);

    /** Refuses with 404 where there is none. */
    Attestation require(UUID id);

    /** The one that is not voided. */
    Optional<Attestation> standing(UUID runId, EnrolmentCode code);

    boolean completes(UUID enrolmentId);
}
