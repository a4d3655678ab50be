package org.librarycpd.portfolio.certificate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** As the holder, the library and the issuer see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnCertificateView(
        UUID id, UUID personId, CertificateView certificate, String revocationReason, String etag) {

    /** As the list answers it. */
    public record ListView(List<OwnCertificateView> items) {}
}
