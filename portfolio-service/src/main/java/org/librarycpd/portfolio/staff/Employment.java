package org.librarycpd.portfolio.staff;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Where a member works, as what, and from when until when (inclusive; open where null). */
@Embeddable
public record Employment(UUID departmentId, UUID positionId, LocalDate employedFrom, LocalDate employedUntil) {

    boolean covers(LocalDate day) {
        return !day.isBefore(employedFrom) && (employedUntil == null || !day.isAfter(employedUntil));
    }

    boolean isInOrder() {
        return employedUntil == null || !employedUntil.isBefore(employedFrom);
    }
}
