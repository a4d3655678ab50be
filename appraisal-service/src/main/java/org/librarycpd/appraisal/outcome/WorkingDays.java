package org.librarycpd.appraisal.outcome;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Monday to Friday. */
final class WorkingDays {

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int number) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }
}
