package org.librarycpd.portfolio.certificate;

import java.util.UUID;

/** What happens to a certificate and is told to others. */
public sealed interface CertificateEvent permits CertificateIssued, CertificateRevoked {

    UUID certificateId();
}
