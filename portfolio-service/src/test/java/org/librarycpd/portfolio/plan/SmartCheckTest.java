package org.librarycpd.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmartCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Goal GOOD = new Goal(
            "Каталогизировать электронные ресурсы",
            "Десять записей без правок",
            "Курс и наставник",
            "Половина поступлений — электронные",
            LocalDate.parse("2026-12-21"));

    @Test
    void a_good_goal_is_left_alone() {
        assertThat(of(GOOD, 24, null)).isEmpty();
    }

    @Test
    void each_of_the_five_is_missed_by_name() {
        assertThat(of(Goal.NOTHING_YET, 24, null))
                .containsExactly(
                        Shortcoming.NOTHING_SPECIFIC,
                        Shortcoming.NO_MEASURE,
                        Shortcoming.NO_MEANS,
                        Shortcoming.NO_RELEVANCE,
                        Shortcoming.NO_DAY)
                .extracting(Shortcoming::part)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Стану лучше работать", "Уверенность", "I feel better about it"})
    void a_measure_that_shows_nothing_is_weak(String measure) {
        assertThat(of(with(measure, GOOD.relevance(), GOOD.dueOn()), 24, null))
                .containsExactly(Shortcoming.NOTHING_TO_COUNT_OR_SEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 записей", "Удостоверение о повышении квалификации", "Отчёт", "a published article"})
    void a_number_or_something_to_look_at_makes_a_measure(String measure) {
        assertThat(of(with(measure, GOOD.relevance(), GOOD.dueOn()), 24, null)).isEmpty();
    }

    @Test
    void hours_that_do_not_fit_a_late_day_a_past_one_and_a_bare_reason_are_said() {
        assertThat(of(GOOD, 250, null)).containsExactly(Shortcoming.MORE_HOURS_THAN_DAYS);
        assertThat(of(with("20 записей", GOOD.relevance(), LocalDate.parse("2027-01-15")), 24, null))
                .containsExactly(Shortcoming.BEYOND_THE_YEAR);
        assertThat(of(with("20 записей", GOOD.relevance(), TODAY.minusDays(1)), 24, null))
                .containsExactly(Shortcoming.THE_DAY_HAS_PASSED);
        assertThat(of(with("20 записей", "Нужно", GOOD.dueOn()), 24, null))
                .containsExactly(Shortcoming.NO_GAP_AND_LITTLE_REASON);
        assertThat(of(with("20 записей", "Нужно", GOOD.dueOn()), 24, UUID.randomUUID()))
                .isEmpty();
    }

    private static Goal with(String measure, String relevance, LocalDate dueOn) {
        return new Goal(GOOD.specific(), measure, GOOD.means(), relevance, dueOn);
    }

    private static java.util.Set<Shortcoming> of(Goal goal, int hours, UUID gap) {
        var plan = new LearningPlan(UUID.randomUUID(), 2026, null, Instant.EPOCH);
        var item = plan.propose(new ItemTerms(gap, null, null, null, goal, hours, 0), Instant.EPOCH);
        return SmartCheck.of(item, 2026, TODAY);
    }
}
