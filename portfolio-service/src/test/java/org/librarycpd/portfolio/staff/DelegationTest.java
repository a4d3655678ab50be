package org.librarycpd.portfolio.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.librarycpd.portfolio.Refusals.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.rule.RuleViolated;

class DelegationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-11-23");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final UUID VERA = UUID.randomUUID();
    private static final UUID BORIS = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // day,      revoked, state,    revoking it
        "2026-11-22, false,   PLANNED,  REVOKED",
        "2026-11-23, false,   IN_FORCE, REVOKED",
        "2026-12-31, false,   IN_FORCE, REVOKED",
        "2027-01-01, false,   ENDED,    refused",
        "2026-11-22, true,    REVOKED,  refused",
        "2026-11-23, true,    REVOKED,  refused",
        "2027-01-01, true,    REVOKED,  refused"
    })
    void every_state_and_every_transition(LocalDate day, boolean revoked, String state, String outcome) {
        var delegation = delegation(BORIS, Set.of(Power.DECIDE_PLANS), null, FIRST, LAST);
        if (revoked) {
            delegation.revoke(VERA, FIRST, NOW);
        }
        assertThat(delegation.statusOn(day)).hasToString(state);
        assertThat(afterRevoking(delegation, day)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "self  | DECIDE_PLANS | false | 2026-11-23 | 2026-12-31 | Полномочия передают другому; назовите коллегу.",
                "other |              | false | 2026-11-23 | 2026-12-31 | Назовите хотя бы одно передаваемое полномочие.",
                "other | OVERSEE      | true  | 2026-11-23 | 2026-12-31 | Полномочия ответственного за развитие и кадровика действуют во всей библиотеке: отдел не указывают.",
                "other | DECIDE_PLANS | true  | 2026-11-22 | 2026-12-31 | Полномочия передают с сегодняшнего дня, 2026-11-23, или с более позднего.",
                "other | DECIDE_PLANS | true  | 2026-11-23 | 2026-11-22 | Срок заканчивается не раньше, чем начинается.",
                "other | DECIDE_PLANS | true  | 2026-11-23 | 2027-11-23 | Полномочия передают не больше чем на год: по 2027-11-22 или раньше."
            })
    void what_is_not_in_order_is_refused_with_the_way_out(
            String whom, Power power, boolean narrowed, LocalDate from, LocalDate until, String sentence) {
        assertThatThrownBy(() -> delegation(
                        whom.equals("self") ? VERA : BORIS,
                        power == null ? Set.of() : Set.of(power),
                        narrowed ? UUID.randomUUID() : null,
                        from,
                        until))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.sentence(Locale.forLanguageTag("ru")))
                                .isEqualTo(sentence));
    }

    @Test
    void what_has_ended_is_not_revoked() {
        var ended = delegation(BORIS, Set.of(Power.DECIDE_PLANS), null, FIRST, LAST);
        refused(
                DelegationRule.A_DELEGATION_ENDS_ONCE,
                "Эта передача полномочий уже закончилась; отзывать нечего.",
                () -> ended.revoke(VERA, LAST.plusDays(1), NOW));
    }

    private static String afterRevoking(Delegation delegation, LocalDate day) {
        var before = delegation.revokedAt();
        try {
            delegation.revoke(BORIS, day, NOW);
            return delegation.statusOn(day).name();
        } catch (RuleViolated refusal) {
            assertThat(delegation.revokedAt()).isEqualTo(before);
            return "refused";
        }
    }

    private static Delegation delegation(
            UUID whom, Set<Power> powers, UUID department, LocalDate from, LocalDate until) {
        var mandate = new Mandate(whom, powers, department, new Term(from, until), "отпуск", null);
        return new Delegation(VERA, mandate, FIRST, NOW);
    }
}
