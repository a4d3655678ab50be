package org.librarycpd.appraisal.needs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Full years of service in this library. */
public enum ServiceBand {
    UP_TO_2(2),
    FROM_3_TO_5(5),
    FROM_6_TO_10(10),
    FROM_11_TO_20(20),
    FROM_21(Long.MAX_VALUE);

    private final long upTo;

    ServiceBand(long upTo) {
        this.upTo = upTo;
    }

    static ServiceBand since(LocalDate employedFrom, LocalDate day) {
        var years = ChronoUnit.YEARS.between(employedFrom, day);
        return Stream.of(values())
                .filter(band -> years <= band.upTo)
                .findFirst()
                .orElseThrow();
    }
}
