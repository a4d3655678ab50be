package org.librarycpd.portfolio.staff.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Delegation;
import org.librarycpd.portfolio.staff.DelegationStatus;
import org.librarycpd.portfolio.staff.Power;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegationView(
        UUID id,
        UUID delegatorId,
        UUID delegateId,
        Set<Power> powers,
        UUID departmentId,
        LocalDate from,
        LocalDate until,
        DelegationStatus status,
        String reason,
        UUID originId,
        Instant revokedAt,
        UUID revokedBy,
        String etag) {

    static DelegationView of(Delegation delegation, LocalDate today) {
        var term = delegation.term();
        return new DelegationView(
                delegation.id(),
                delegation.delegatorId(),
                delegation.delegateId(),
                delegation.powers(),
                delegation.departmentId(),
                term.validFrom(),
                term.validUntil(),
                delegation.statusOn(today),
                delegation.reason(),
                delegation.originId(),
                delegation.revokedAt(),
                delegation.revokedBy(),
                "\"" + delegation.version() + "-\"");
    }
}
