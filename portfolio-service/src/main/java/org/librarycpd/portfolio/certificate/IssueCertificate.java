package org.librarycpd.portfolio.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Issues and signs a certificate; what it certifies was decided before. */
@ApplicationScoped
public class IssueCertificate {

    private final Certificates certificates;
    private final CredentialSigner signer;
    private final Event<CertificateEvent> happened;
    private final Clock clock;

    IssueCertificate(
            Certificates certificates, CredentialSigner signer, Event<CertificateEvent> happened, Clock clock) {
        this.certificates = certificates;
        this.signer = signer;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Certificate handle(Award award) {
        var certificate = new Certificate(award, signer::sign, clock.instant());
        certificates.add(certificate);
        happened.fire(certificate.issued());
        return certificate;
    }
}
