package org.librarycpd.portfolio.certificate.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.certificate.CertificateEvent;
import org.librarycpd.portfolio.certificate.Certificates;

@ApplicationScoped
public class CertificateEventPublisher {

    private final Outbox outbox;
    private final Certificates certificates;

    CertificateEventPublisher(Outbox outbox, Certificates certificates) {
        this.outbox = outbox;
        this.certificates = certificates;
    }

    void publish(@Observes CertificateEvent event) {
        var certificate = certificates.require(event.certificateId());
        outbox.append(() -> OutgoingEvent.fact(
                "portfolio.certificates", certificate.id(), certificate.version(), certificate.libraryId(), event));
    }
}
