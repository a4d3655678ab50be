package org.librarycpd.portfolio.certificate;

/** What somebody who checks it is told. */
public enum CertificateStatus {
    VALID,
    EXPIRED,
    REVOKED
}
