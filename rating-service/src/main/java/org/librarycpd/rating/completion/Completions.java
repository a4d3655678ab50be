package org.librarycpd.rating.completion;

import java.time.Instant;
import java.util.UUID;

/**
 * Who completed which run, in the provider's word.
 *
 * <p>An attestation and its voiding may be heard in either order. A person's completions are their own matter and are
 * looked up by the person alone, whatever library they came from.
 */
public interface Completions {

    void attested(Attestation attestation, Instant at);

    void voided(Attestation attestation, Instant at);

    /** Whether an attestation stands that nobody has voided; it then stands until the transaction ends. */
    boolean stands(UUID runId, UUID personId);
}
