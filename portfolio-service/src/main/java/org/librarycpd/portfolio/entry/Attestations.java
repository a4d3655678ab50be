package org.librarycpd.portfolio.entry;

import java.util.UUID;

/**
 * Attestations that were heard of, whether or not an entry came of them.
 *
 * <p>Either method holds the attestation's row until the transaction ends, so that attesting and voiding never pass each
 * other unseen.
 */
public interface Attestations {

    /** Notes that it was given; false where it was voided before. */
    boolean stands(UUID attestationId);

    /** Notes that it was voided. */
    void annul(UUID attestationId);
}
