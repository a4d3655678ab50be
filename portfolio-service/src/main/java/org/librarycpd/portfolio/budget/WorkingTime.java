package org.librarycpd.portfolio.budget;

import static org.librarycpd.portfolio.budget.BudgetRule.THE_WORKING_TIME_HOLDS_THE_HOURS;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When allotted hours may be worked.
 *
 * @param hoursADay on each of these days
 * @param hoursAWeek at most so many in a week for learning; no limit where null
 * @param daysOff days of the year on which nobody works; none where null
 */
public record WorkingTime(
        @NotEmpty Set<DayOfWeek> days,
        @Min(1) @Max(24) int hoursADay,
        @Min(1) @Max(168) Integer hoursAWeek,
        @Size(max = 366) Set<LocalDate> daysOff) {

    /** Hours of one person that must be worked from one day until another, both included. */
    public record LearningHours(LocalDate from, LocalDate until, long hours) {

        private boolean isWithin(LocalDate first, LocalDate last) {
            return !from.isBefore(first) && !until.isAfter(last);
        }
    }

    /** How many hours can be worked between two days, both included. */
    long holds(LocalDate from, LocalDate until) {
        var hours = 0L;
        var ofWeek = 0L;
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                ofWeek = 0;
            }
            var more = isWorked(day) ? Math.min(hoursADay, hoursAWeek == null ? hoursADay : hoursAWeek - ofWeek) : 0;
            ofWeek += more;
            hours += more;
        }
        return hours;
    }

    private boolean isWorked(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && (daysOff == null || !daysOff.contains(day));
    }

    /**
     * Refuses with the figures where what is asked cannot be worked beside what is booked. All fits exactly if in each
     * stretch between a first and a last day no more must be worked than it holds.
     */
    void requireRoomFor(List<LearningHours> asked, List<LearningHours> booked) {
        var all = Stream.concat(asked.stream(), booked.stream()).toList();
        for (var first : all.stream().map(LearningHours::from).distinct().toList()) {
            for (var last : all.stream().map(LearningHours::until).distinct().toList()) {
                if (asked.stream().anyMatch(hours -> hours.isWithin(first, last))) {
                    requireRoom(first, last, all);
                }
            }
        }
    }

    private void requireRoom(LocalDate first, LocalDate last, List<LearningHours> all) {
        var needed = all.stream()
                .filter(hours -> hours.isWithin(first, last))
                .mapToLong(LearningHours::hours)
                .sum();
        var room = holds(first, last);
        THE_WORKING_TIME_HOLDS_THE_HOURS.require(needed <= room, needed, room, first.toString(), last.toString());
    }
}
