package org.librarycpd.portfolio.certificate;

import static org.librarycpd.portfolio.certificate.CertificateRule.A_CERTIFICATE_WITH_THAT_NUMBER_WAS_ISSUED;
import static org.librarycpd.portfolio.certificate.CertificateRule.THE_NUMBER_IS_TYPED_AS_PRINTED;

import jakarta.enterprise.context.ApplicationScoped;

/** Anyone who holds a number may ask what it certifies. */
@ApplicationScoped
public class CheckCertificate {

    private final Certificates certificates;

    CheckCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    public Certificate handle(String typed) {
        var number = CertificateNumber.typed(typed).orElseThrow(THE_NUMBER_IS_TYPED_AS_PRINTED::refuse);
        return certificates
                .numbered(number)
                .orElseThrow(() -> A_CERTIFICATE_WITH_THAT_NUMBER_WAS_ISSUED.refuse(number.value()));
    }
}
