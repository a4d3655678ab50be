package org.librarycpd.portfolio.certificate;

import java.time.Instant;
import java.util.UUID;

public record CertificateRevoked(
        UUID certificateId, UUID personId, String ruleSetCode, UUID revokedBy, Instant revokedAt)
        implements CertificateEvent {}
