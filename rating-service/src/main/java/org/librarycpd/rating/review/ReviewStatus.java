package org.librarycpd.rating.review;

public enum ReviewStatus {
    /** Counts and can be read by all. */
    ACCEPTED,
    /** No attestation of the completion stands any more: kept with its place, but neither counted nor shown. */
    DISPUTED
}
