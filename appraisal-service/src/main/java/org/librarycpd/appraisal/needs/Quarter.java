package org.librarycpd.appraisal.needs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;

/** Three months of a year, in UTC, written {@code 2026-Q4}. */
public record Quarter(int year, int number) {

    public static final String FORM = "20\\d\\d-Q[1-4]";

    public static Quarter of(String written) {
        return new Quarter(Integer.parseInt(written.substring(0, 4)), written.charAt(6) - '0');
    }

    Instant from() {
        return firstDay().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    Instant until() {
        return firstDay()
                .plus(1, IsoFields.QUARTER_YEARS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    boolean isOver(Clock clock) {
        return !clock.instant().isBefore(until());
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
