package org.librarycpd.portfolio.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.portfolio.Refusals.refused;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.APPLIED;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.EXPIRED;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.REFUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;

class RevalidationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate UNTIL = LocalDate.parse("2027-11-23");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID GLEB = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // from,   grant,   not earned, by the learner, refuse,  end,     day before, question
        "APPLIED,  GRANTED, refused,    refused,        REFUSED, APPLIED, APPLIED,    nothing",
        "GRANTED,  refused, refused,    refused,        refused, EXPIRED, GRANTED,    told",
        "REFUSED,  refused, refused,    refused,        refused, REFUSED, REFUSED,    nothing",
        "EXPIRED,  refused, refused,    refused,        refused, EXPIRED, EXPIRED,    nothing"
    })
    void every_state_and_every_transition(
            RevalidationStatus from,
            String grant,
            String notEarned,
            String byTheLearner,
            String refuse,
            String end,
            String dayBefore,
            String question) {
        assertThat(after(from, r -> r.grant(GLEB, results(true), UUID.randomUUID(), UNTIL, NOW)))
                .isEqualTo(grant);
        assertThat(after(from, r -> r.grant(GLEB, results(false), UUID.randomUUID(), UNTIL, NOW)))
                .isEqualTo(notEarned);
        assertThat(after(from, r -> r.grant(ANNA, results(true), UUID.randomUUID(), UNTIL, NOW)))
                .isEqualTo(byTheLearner);
        assertThat(after(from, r -> r.refuse(GLEB, "not yet", NOW))).isEqualTo(refuse);
        assertThat(after(from, r -> r.onDay(UNTIL.plusDays(1), NOW))).isEqualTo(end);
        assertThat(after(from, r -> r.onDay(UNTIL, NOW))).isEqualTo(dayBefore);
        assertThat(in(from).question(ENTRY, NOW).isPresent()).isEqualTo("told".equals(question));
    }

    @Test
    void the_holder_is_reminded_ninety_sixty_thirty_seven_and_one_day_before_the_end() {
        var granted = in(RevalidationStatus.GRANTED);
        var told = IntStream.rangeClosed(0, 365)
                .mapToObj(day -> granted.onDay(UNTIL.minusDays(365 - day), NOW))
                .flatMap(Optional::stream)
                .map(event -> ((RevalidationExpiring) event).daysLeft());
        assertThat(told).containsExactly(90, 60, 30, 7, 1);
    }

    @Test
    void days_that_were_missed_are_made_up_for_by_one_reminder() {
        var granted = in(RevalidationStatus.GRANTED);
        var reminder =
                (RevalidationExpiring) granted.onDay(UNTIL.minusDays(20), NOW).orElseThrow();
        assertThat(reminder.daysLeft()).isEqualTo(20);
        assertThat(granted.onDay(UNTIL.minusDays(19), NOW)).isEmpty();
        assertThat(granted.onDay(UNTIL.minusDays(7), NOW)).isPresent();
    }

    @Test
    void it_is_questioned_once_and_only_by_an_entry_it_rests_on() {
        var granted = in(RevalidationStatus.GRANTED);
        assertThat(granted.question(UUID.randomUUID(), NOW)).isEmpty();
        assertThat(granted.question(ENTRY, NOW)).isPresent();
        assertThat(granted.question(ENTRY, NOW)).isEmpty();
        assertThat(granted.status()).isEqualTo(RevalidationStatus.GRANTED);
    }

    @Test
    void it_is_granted_once_by_somebody_else_and_only_when_it_is_earned() {
        refused(
                RevalidationRule.AN_APPLICATION_IS_DECIDED_ONCE,
                "Заявление в состоянии REFUSED: решение уже принято.",
                () -> in(REFUSED).refuse(GLEB, "again", NOW));
        refused(
                RevalidationRule.EVERY_CLAUSE_IS_MET,
                "Ещё не выполнено условий: 1 из 1. Посмотрите их через GET /revalidations/check; откажите или"
                        + " подождите.",
                () -> in(APPLIED).grant(GLEB, results(false), UUID.randomUUID(), UNTIL, NOW));
        refused(
                RevalidationRule.NOBODY_DECIDES_ON_THEIR_OWN,
                "Своё заявление никто не рассматривает: это сделает другой ответственный или его заместитель.",
                () -> in(APPLIED).grant(ANNA, results(true), UUID.randomUUID(), UNTIL, NOW));
    }

    private static String after(RevalidationStatus from, Consumer<Revalidation> deed) {
        var revalidation = in(from);
        try {
            deed.accept(revalidation);
            return revalidation.status().name();
        } catch (RuleViolated refusal) {
            assertThat(revalidation.status()).isEqualTo(from);
            return "refused";
        }
    }

    private static Revalidation in(RevalidationStatus status) {
        var rules = ClauseTest.rules(new Clause.HoursInTotal(24));
        var revalidation = new Revalidation("library", ANNA, "Анна", rules, results(true), NOW);
        if (status == REFUSED) {
            revalidation.refuse(GLEB, "not yet", NOW);
        } else if (status != APPLIED) {
            revalidation.grant(GLEB, results(true), UUID.randomUUID(), UNTIL, NOW);
        }
        if (status == EXPIRED) {
            revalidation.onDay(UNTIL.plusDays(1), NOW);
        }
        return revalidation;
    }

    private static List<ClauseResult> results(boolean met) {
        return List.of(new ClauseResult("HOURS_IN_TOTAL", met, 24, 24, new Text("т", "t"), List.of(ENTRY)));
    }
}
