package org.librarycpd.registry.attestation;

import static org.librarycpd.registry.attestation.AttestationRule.AN_ATTESTATION_IS_MATCHED_ONCE_AND_VOIDED_ONCE;

/** A provider never sees whether its attestation found a learner. */
public enum AttestationStatus {
    UNMATCHED,
    MATCHED,
    VOIDED;

    AttestationStatus moveTo(AttestationStatus next) {
        AN_ATTESTATION_IS_MATCHED_ONCE_AND_VOIDED_ONCE.require(next.ordinal() > ordinal());
        return next;
    }
}
