package org.librarycpd.portfolio.staff;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From a day until a day, both inclusive; open where there is no end. */
@Embeddable
public record Term(LocalDate validFrom, LocalDate validUntil) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean isInOrder() {
        return validUntil == null || !validUntil.isBefore(validFrom);
    }
}
