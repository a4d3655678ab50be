package org.librarycpd.portfolio.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.librarycpd.portfolio.Refusals.refused;
import static org.librarycpd.portfolio.assignment.AssignmentKind.RESPONSIBILITY;
import static org.librarycpd.portfolio.assignment.AssignmentKind.STRETCH;
import static org.librarycpd.portfolio.staff.Power.HANDLE_NOTICES;
import static org.librarycpd.portfolio.staff.Power.VERIFY_ENTRIES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;
import org.librarycpd.portfolio.staff.Power;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID VERA = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // from,    accept,   decline,  start,   note,    reflect, complete,  withdraw
        "PROPOSED,  ACCEPTED, DECLINED, refused, refused, refused, refused,   WITHDRAWN",
        "ACCEPTED,  refused,  refused,  ACTIVE,  refused, refused, refused,   WITHDRAWN",
        "ACTIVE,    refused,  refused,  refused, ACTIVE,  ACTIVE,  COMPLETED, WITHDRAWN",
        "COMPLETED, refused,  refused,  refused, refused, refused, refused,   refused",
        "DECLINED,  refused,  refused,  refused, refused, refused, refused,   refused",
        "WITHDRAWN, refused,  refused,  refused, refused, refused, refused,   refused",
    })
    void every_state_and_every_transition(
            AssignmentStatus from,
            String accept,
            String decline,
            String start,
            String note,
            String reflect,
            String complete,
            String withdraw) {
        for (var kind : AssignmentKind.values()) {
            assertThat(after(kind, from, a -> a.accept(NOW))).isEqualTo(accept);
            assertThat(after(kind, from, a -> a.decline("no", NOW))).isEqualTo(decline);
            assertThat(after(kind, from, a -> a.start(NOW))).isEqualTo(start);
            assertThat(after(kind, from, a -> a.note(ANNA, "half", NOW))).isEqualTo(note);
            assertThat(after(kind, from, a -> a.reflect("much", NOW))).isEqualTo(reflect);
            assertThat(after(kind, from, a -> a.complete(VERA, 8, "well", NOW))).isEqualTo(complete);
            assertThat(after(kind, from, a -> a.withdraw(VERA, "why", NOW))).isEqualTo(withdraw);
        }
    }

    @Test
    void a_step_that_does_not_follow_is_refused_with_the_state_it_is_in() {
        refused(
                AssignmentRule.A_PROPOSAL_IS_ANSWERED,
                "Состояние ACTIVE: принимают или отклоняют только предложенное.",
                () -> in(STRETCH, AssignmentStatus.ACTIVE).accept(NOW));
        refused(
                AssignmentRule.AN_ACCEPTED_ONE_IS_STARTED,
                "Состояние PROPOSED: начинают только принятое.",
                () -> given(STRETCH).start(NOW));
        refused(
                AssignmentRule.AN_ACTIVE_ONE_GOES_ON,
                "Состояние ACCEPTED: это возможно, только пока работа идёт.",
                () -> in(STRETCH, AssignmentStatus.ACCEPTED).reflect("much", NOW));
        refused(
                AssignmentRule.IT_ENDS_ONCE,
                "Это уже завершено, состояние WITHDRAWN.",
                () -> in(STRETCH, AssignmentStatus.WITHDRAWN).withdraw(VERA, "why", NOW));
    }

    @Test
    void the_same_step_is_news_of_its_kind() {
        assertThat(given(STRETCH).accept(NOW)).isInstanceOf(StretchAssignmentAccepted.class);
        assertThat(given(RESPONSIBILITY).accept(NOW)).isInstanceOf(ResponsibilityGiven.class);
        assertThat(given(STRETCH).decline("no", NOW)).isInstanceOf(StretchAssignmentDeclined.class);
        assertThat(given(RESPONSIBILITY).decline("no", NOW))
                .isInstanceOfSatisfying(
                        ResponsibilityEnded.class, e -> assertThat(e.outcome()).isEqualTo(AssignmentStatus.DECLINED));
        assertThat(in(STRETCH, AssignmentStatus.ACTIVE).complete(VERA, 1, "w", NOW))
                .isInstanceOf(StretchAssignmentCompleted.class);
        assertThat(in(RESPONSIBILITY, AssignmentStatus.ACTIVE).withdraw(VERA, "w", NOW))
                .isInstanceOf(ResponsibilityEnded.class);
    }

    @Test
    void only_a_heads_powers_come_with_work_and_the_term_lies_ahead() {
        assertThatThrownBy(() -> given(RESPONSIBILITY, TODAY, TODAY, Set.of(HANDLE_NOTICES)))
                .hasMessage("extra-powers-are-a-heads");
        assertThatThrownBy(() -> given(STRETCH, TODAY.minusDays(9), TODAY.minusDays(1), Set.of()))
                .hasMessage("the-term-lies-ahead");
        assertThatThrownBy(() -> given(STRETCH, TODAY.plusDays(9), TODAY, Set.of()))
                .hasMessage("the-term-lies-ahead");
        assertThat(given(STRETCH, TODAY, TODAY, Set.of(VERIFY_ENTRIES)).powers())
                .containsExactly(VERIFY_ENTRIES);
    }

    @Test
    void a_rule_is_told_in_both_languages() {
        for (var rule : AssignmentRule.values()) {
            assertThat(rule.sentence().in(Sentence.RUSSIAN, "X")).matches("(?s).*[а-я].*\\.");
            assertThat(rule.sentence().in(Locale.ENGLISH, "X")).endsWith(".");
        }
    }

    private static String after(AssignmentKind kind, AssignmentStatus from, Consumer<Assignment> deed) {
        var assignment = in(kind, from);
        assertThat(assignment.status()).isEqualTo(from);
        try {
            deed.accept(assignment);
            return assignment.status().name();
        } catch (RuleViolated refusal) {
            assertThat(assignment.status()).isEqualTo(from);
            return "refused";
        }
    }

    private static Assignment in(AssignmentKind kind, AssignmentStatus status) {
        var assignment = given(kind);
        switch (status) {
            case PROPOSED -> {}
            case DECLINED -> assignment.decline("no", NOW);
            case WITHDRAWN -> assignment.withdraw(VERA, "why", NOW);
            default -> assignment.accept(NOW);
        }
        if (status == AssignmentStatus.ACTIVE || status == AssignmentStatus.COMPLETED) {
            assignment.start(NOW);
        }
        if (status == AssignmentStatus.COMPLETED) {
            assignment.complete(VERA, 8, "well", NOW);
        }
        return assignment;
    }

    private static Assignment given(AssignmentKind kind) {
        return given(kind, TODAY, TODAY.plusMonths(2), Set.of());
    }

    private static Assignment given(AssignmentKind kind, LocalDate from, LocalDate until, Set<Power> powers) {
        var title = new Text("Детский абонемент", "Children's lending");
        var terms = new AssignmentTerms(
                ANNA, UUID.randomUUID(), List.of(), title, null, List.of(), List.of(), from, until, 40, powers);
        return new Assignment(kind, terms, VERA, TODAY, NOW);
    }
}
