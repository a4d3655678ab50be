package org.librarycpd.portfolio.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class RevokeCertificate {

    private final Certificates certificates;
    private final CertificateAccess access;
    private final Event<CertificateEvent> happened;
    private final Clock clock;

    RevokeCertificate(
            Certificates certificates, CertificateAccess access, Event<CertificateEvent> happened, Clock clock) {
        this.certificates = certificates;
        this.access = access;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Certificate handle(UUID id, UUID by, String reason, IfMatch seen) {
        var certificate = certificates.require(id);
        access.requireIssuer(certificate);
        seen.accept(certificate.version());
        happened.fire(certificate.revoke(by, reason, clock.instant()));
        return certificate;
    }
}
