package org.librarycpd.portfolio.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;
import org.librarycpd.portfolio.budget.WorkingTime.LearningHours;

class WorkingTimeTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    private final WorkingTime week = new WorkingTime(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 8, 6, Set.of(LocalDate.parse("2026-12-02")));
    private final WorkingTime twoHoursADay =
            new WorkingTime(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2, null, null);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, 6, 2",
        "2026-11-23, 2026-11-27, 6, 10",
        "2026-11-23, 2026-11-29, 6, 10",
        "2026-11-28, 2026-11-29, 0, 0",
        "2026-11-27, 2026-11-30, 12, 4",
        "2026-12-02, 2026-12-02, 0, 2",
        "2026-11-23, 2026-12-31, 36, 58",
        "2026-11-24, 2026-11-23, 0, 0"
    })
    void so_many_hours_can_be_worked_between_two_days(LocalDate from, LocalDate until, long limited, long daily) {
        assertThat(week.holds(from, until)).isEqualTo(limited);
        assertThat(twoHoursADay.holds(from, until)).isEqualTo(daily);
    }

    @Test
    void more_hours_than_the_working_time_holds_are_refused_with_the_figures() {
        assertThatThrownBy(() -> twoHoursADay.requireRoomFor(hours(MONDAY, FRIDAY, 11), List.of()))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(BudgetRule.THE_WORKING_TIME_HOLDS_THE_HOURS);
                    assertThat(refusal.sentence(Locale.ENGLISH))
                            .contains("From 2026-11-23 to 2026-11-27 the working time holds 10 hours")
                            .contains("11 are asked for");
                    assertThat(refusal.sentence(Sentence.RUSSIAN)).contains("вмещает часов на обучение: 10");
                });
    }

    @Test
    void what_is_booked_in_the_same_time_counts_and_what_can_be_worked_at_another_time_does_not() {
        var booked = hours(MONDAY, FRIDAY, 6);
        assertThatCode(() -> twoHoursADay.requireRoomFor(hours(MONDAY, FRIDAY, 4), booked))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> twoHoursADay.requireRoomFor(hours(MONDAY, FRIDAY, 5), booked))
                .isInstanceOf(RuleViolated.class);
        assertThatCode(() -> twoHoursADay.requireRoomFor(hours(MONDAY, FRIDAY.plusWeeks(1), 14), booked))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> twoHoursADay.requireRoomFor(hours(MONDAY, FRIDAY.plusWeeks(1), 15), booked))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void a_due_day_before_the_start_leaves_no_time_at_all() {
        assertThatThrownBy(() -> week.requireRoomFor(hours(FRIDAY, MONDAY, 1), List.of()))
                .isInstanceOf(RuleViolated.class);
    }

    private static List<LearningHours> hours(LocalDate from, LocalDate until, long hours) {
        return List.of(new LearningHours(from, until, hours));
    }
}
