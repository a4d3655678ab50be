package org.librarycpd.portfolio.staff;

import java.time.Instant;
import java.util.UUID;

public record DelegationRevoked(UUID delegationId, UUID delegatorId, UUID delegateId, UUID revokedBy, Instant revokedAt)
        implements DelegationEvent {}
