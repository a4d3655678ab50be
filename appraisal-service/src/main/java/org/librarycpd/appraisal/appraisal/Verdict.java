package org.librarycpd.appraisal.appraisal;

/** What a commission says of how a person fits the position. */
public enum Verdict {
    FITS,
    FITS_WITH_CONDITIONS,
    DOES_NOT_FIT
}
