package org.librarycpd.appraisal.appraisal;

/** ANNUAL: the yearly talk. ATTESTATION: the five-yearly one, which carries a commission's verdict. */
public enum AppraisalKind {
    ANNUAL,
    ATTESTATION
}
