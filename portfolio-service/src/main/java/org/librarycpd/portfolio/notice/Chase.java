package org.librarycpd.portfolio.notice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * When somebody who is waited for is reminded: after 3, 7 and 14 working days, then every 7.
 *
 * @param chaseOn the next day of it; null while nobody is waited for
 * @param chases how often it has happened in this waiting
 */
@Embeddable
public record Chase(LocalDate chaseOn, int chases) {

    static final Chase NOBODY = new Chase(null, 0);

    private static final int FIRST = 3;
    private static final int SECOND = 4;
    private static final int LATER = 7;

    static Chase begun(Instant now) {
        return new Chase(WorkingDays.after(day(now), FIRST), 0);
    }

    Chase next(Instant now) {
        return new Chase(WorkingDays.after(day(now), chases == 0 ? SECOND : LATER), chases + 1);
    }

    boolean isDue(Instant now) {
        return chaseOn != null && !chaseOn.isAfter(day(now));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
