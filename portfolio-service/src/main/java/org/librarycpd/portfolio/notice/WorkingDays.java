package org.librarycpd.portfolio.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Monday to Friday: nobody is reminded of what came in at a weekend as if the weekend had been wasted. */
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
