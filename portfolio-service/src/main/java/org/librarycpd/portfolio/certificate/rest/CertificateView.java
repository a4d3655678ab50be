package org.librarycpd.portfolio.certificate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.librarycpd.portfolio.certificate.Certificate;

/** What anyone may know who holds the number: no ids of people. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateView(
        String number,
        String status,
        String title,
        String code,
        String holderName,
        String criteria,
        String issuer,
        LocalDate issuedOn,
        LocalDate validUntil,
        Instant revokedAt,
        String page) {

    static CertificateView of(Certificate certificate, LocalDate today, Locale language, String page) {
        return new CertificateView(
                certificate.number(),
                certificate.statusOn(today).name(),
                certificate.title().in(language),
                certificate.code(),
                certificate.holderName(),
                certificate.criteria().in(language),
                certificate.issuerName().in(language),
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.revokedAt(),
                page);
    }
}
