package org.librarycpd.portfolio.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record CertificateIssued(
        UUID certificateId, UUID personId, String ruleSetCode, Instant issuedAt, LocalDate validUntil)
        implements CertificateEvent {}
