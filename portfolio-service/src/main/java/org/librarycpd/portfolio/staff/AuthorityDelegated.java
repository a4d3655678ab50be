package org.librarycpd.portfolio.staff;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

public record AuthorityDelegated(
        UUID delegationId,
        UUID delegatorId,
        UUID delegateId,
        Set<Power> powers,
        UUID departmentId,
        LocalDate from,
        LocalDate until)
        implements DelegationEvent {}
