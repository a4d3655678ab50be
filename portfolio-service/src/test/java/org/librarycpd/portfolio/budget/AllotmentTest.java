package org.librarycpd.portfolio.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.librarycpd.portfolio.Refusals.refused;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;

class AllotmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Allotment budget =
            new Allotment(AllotmentKind.MONEY, AllotmentHolder.department(UUID.randomUUID()), 2027, 1_000_00, NOW);

    @ParameterizedTest
    @CsvSource({
        "RESERVED,  COMMITTED, yes",
        "RESERVED,  SPENT,     yes",
        "RESERVED,  RELEASED,  yes",
        "RESERVED,  RESERVED,  no",
        "COMMITTED, SPENT,     yes",
        "COMMITTED, RELEASED,  yes",
        "COMMITTED, RESERVED,  no",
        "COMMITTED, COMMITTED, no",
        "SPENT,     RESERVED,  no",
        "SPENT,     COMMITTED, no",
        "SPENT,     SPENT,     no",
        "SPENT,     RELEASED,  no",
        "RELEASED,  RESERVED,  no",
        "RELEASED,  COMMITTED, no",
        "RELEASED,  SPENT,     no",
        "RELEASED,  RELEASED,  no"
    })
    void a_booking_moves_forward_only(BookingStatus from, BookingStatus to, String allowed) {
        var line = lineIn(from);
        if ("yes".equals(allowed)) {
            budget.move(line, to, NOW);
            assertThat(line.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> budget.move(line, to, NOW)).isInstanceOf(RuleViolated.class);
            assertThat(line.status()).isEqualTo(from);
        }
    }

    @Test
    void a_booking_that_would_go_back_is_refused_with_both_states() {
        refused(
                BudgetRule.A_BOOKING_MOVES_FORWARD,
                "Запись SPENT не может стать RESERVED.",
                () -> budget.move(lineIn(BookingStatus.SPENT), BookingStatus.RESERVED, NOW));
    }

    @Test
    void totals_follow_the_lines() {
        var line = lineIn(BookingStatus.RESERVED);
        assertThat(budget.reserved()).isEqualTo(400_00);
        budget.move(line, BookingStatus.COMMITTED, NOW);
        assertThat(budget.committed()).isEqualTo(400_00);
        assertThat(budget.reserved()).isZero();
        budget.move(line, BookingStatus.SPENT, NOW);
        assertThat(budget.spent()).isEqualTo(400_00);
        assertThat(budget.left()).isEqualTo(600_00);
    }

    @Test
    void what_is_released_can_be_reserved_again() {
        lineIn(BookingStatus.RELEASED);
        assertThat(budget.left()).isEqualTo(1_000_00);
        budget.requireRoomFor(1_000_00);
    }

    @Test
    void more_than_is_left_is_refused_with_the_figures_in_roubles() {
        lineIn(BookingStatus.RESERVED);
        assertThatThrownBy(() -> budget.reserve(UUID.randomUUID(), UUID.randomUUID(), demand(600_01), NOW))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(BudgetRule.THE_BUDGET_SUFFICES);
                    assertThat(refusal.sentence(Locale.ENGLISH))
                            .contains("600.01")
                            .contains("600 are left")
                            .contains("2027");
                    assertThat(refusal.sentence(Sentence.RUSSIAN)).contains("600,01");
                });
        assertThat(budget.reserved()).isEqualTo(400_00);
    }

    @Test
    void a_spent_line_is_put_right_by_a_counter_booking_and_the_amount_is_bound_again() {
        var line = lineIn(BookingStatus.SPENT);
        var lines = budget.putRight(line, BookingStatus.COMMITTED, NOW);
        assertThat(lines).extracting(BudgetLine::amount).containsExactly(-400_00L, 400_00L);
        assertThat(lines.get(0).corrects()).isEqualTo(line.id());
        assertThat(line.status()).isEqualTo(BookingStatus.SPENT);
        assertThat(budget.spent()).isZero();
        assertThat(budget.committed()).isEqualTo(400_00);
    }

    @Test
    void allotments_are_locked_by_level_and_then_money_before_hours() {
        assertThat(AllotmentLevel.LIBRARY.lockRank(AllotmentKind.HOURS))
                .isLessThan(AllotmentLevel.DEPARTMENT.lockRank(AllotmentKind.MONEY));
        assertThat(AllotmentLevel.DEPARTMENT.lockRank(AllotmentKind.MONEY))
                .isLessThan(AllotmentLevel.DEPARTMENT.lockRank(AllotmentKind.HOURS));
        assertThat(AllotmentLevel.DEPARTMENT.lockRank(AllotmentKind.HOURS))
                .isLessThan(AllotmentLevel.PERSON.lockRank(AllotmentKind.MONEY));
    }

    @Test
    void it_is_lowered_to_what_is_bound_and_no_further() {
        lineIn(BookingStatus.COMMITTED);
        var change = budget.become(400_00, "Секвестр", UUID.randomUUID(), NOW);
        assertThat(change.before()).isEqualTo(1_000_00);
        assertThat(budget.left()).isZero();
        assertThatThrownBy(() -> budget.become(399_99, "Секвестр", UUID.randomUUID(), NOW))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.sentence(Sentence.RUSSIAN))
                                .contains("снизить лимит до 399,99 нельзя"));
    }

    @ParameterizedTest
    @CsvSource({
        "LIBRARY, бюджете развития библиотеки",
        "DEPARTMENT, бюджете развития отдела",
        "PERSON, бюджете развития работника"
    })
    void a_refusal_says_whose_allotment_is_too_small(AllotmentLevel level, String words) {
        var holder = switch (level) {
            case LIBRARY -> AllotmentHolder.library();
            case DEPARTMENT -> AllotmentHolder.department(UUID.randomUUID());
            case PERSON -> AllotmentHolder.person(UUID.randomUUID());
        };
        assertThatThrownBy(() -> new Allotment(AllotmentKind.MONEY, holder, 2027, 1, NOW).requireRoomFor(2))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal ->
                                assertThat(refusal.sentence(Sentence.RUSSIAN)).contains(words));
    }

    @Test
    void more_hours_than_are_left_are_refused_with_the_figures() {
        var hours = new Allotment(AllotmentKind.HOURS, AllotmentHolder.department(UUID.randomUUID()), 2027, 40, NOW);
        refused(
                BudgetRule.THE_LEARNING_TIME_SUFFICES,
                "Запрошено часов: 41; из времени отдела на обучение в 2027 году осталось 40.",
                () -> hours.requireRoomFor(41));
    }

    @Test
    void an_allotment_names_one_holder() {
        refused(
                BudgetRule.AN_ALLOTMENT_NAMES_ITS_HOLDER,
                "Укажите один отдел, или одного работника, или уровень LIBRARY для всей библиотеки.",
                () -> AllotmentHolder.named(null, null, null));
        assertThatThrownBy(() -> AllotmentHolder.named(null, UUID.randomUUID(), UUID.randomUUID()))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> AllotmentHolder.named(AllotmentLevel.LIBRARY, UUID.randomUUID(), null))
                .isInstanceOf(RuleViolated.class);
        assertThat(AllotmentHolder.named(AllotmentLevel.LIBRARY, null, null)).isEqualTo(AllotmentHolder.library());
    }

    private static Demand demand(long kopecks) {
        return new Demand(UUID.randomUUID(), kopecks, 0, null, null, false);
    }

    private BudgetLine lineIn(BookingStatus status) {
        var line = budget.reserve(UUID.randomUUID(), UUID.randomUUID(), demand(400_00), NOW);
        if (status != BookingStatus.RESERVED) {
            budget.move(line, status, NOW);
        }
        return line;
    }
}
