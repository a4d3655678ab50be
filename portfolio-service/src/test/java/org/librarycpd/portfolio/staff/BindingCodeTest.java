package org.librarycpd.portfolio.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.portfolio.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.staff.BindingCode.Status;

class BindingCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final SecretCode SECRET = SecretCode.random();

    @ParameterizedTest
    @CsvSource({
        // from,    miss,    use,     withdraw,  fits
        "ISSUED,    ISSUED,  USED,    WITHDRAWN, true",
        "USED,      refused, refused, refused,   false",
        "BURNT,     refused, refused, refused,   false",
        "WITHDRAWN, refused, refused, refused,   false"
    })
    void every_state_and_every_transition(Status from, String miss, String use, String withdraw, boolean fits) {
        assertThat(after(from, code -> code.missed(NOW))).isEqualTo(miss);
        assertThat(after(from, code -> code.use(NOW))).isEqualTo(use);
        assertThat(after(from, code -> code.withdraw(NOW))).isEqualTo(withdraw);
        assertThat(in(from).fits(SECRET, NOW)).isEqualTo(fits);
    }

    @Test
    void it_is_good_for_two_weeks_and_for_its_own_secret_only() {
        var code = in(Status.ISSUED);
        assertThat(code.fits(SECRET, NOW.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isTrue();
        assertThat(code.fits(SECRET, NOW.plus(Duration.ofDays(14)))).isFalse();
        assertThat(code.fits(new SecretCode(SECRET.handle(), "AAAAAAAA"), NOW)).isFalse();
    }

    @Test
    void it_is_read_however_it_is_typed() {
        assertThat(SecretCode.of(" " + SECRET.written().toLowerCase() + " ")).contains(SECRET);
        assertThat(SecretCode.of(SECRET.written().replace("-", ""))).contains(SECRET);
        assertThat(SecretCode.of("ABCD")).isEmpty();
        assertThat(SECRET.toString()).doesNotContain(SECRET.secret());
    }

    @Test
    void a_used_one_is_refused_with_the_way_out() {
        refused(
                BindingRule.THE_CODE_IS_RIGHT,
                "Код не подходит: он введён с ошибкой, уже использован, просрочен или заменён. Проверьте его или"
                        + " попросите в отделе кадров новый.",
                () -> in(Status.USED).use(NOW));
    }

    private static String after(Status from, Consumer<BindingCode> transition) {
        var code = in(from);
        try {
            transition.accept(code);
            return code.status().name();
        } catch (RuleViolated refusal) {
            return "refused";
        }
    }

    private static BindingCode in(Status status) {
        var code = new BindingCode(UUID.randomUUID(), SECRET, NOW);
        switch (status) {
            case ISSUED -> {}
            case USED -> code.use(NOW);
            case WITHDRAWN -> code.withdraw(NOW);
            case BURNT -> {
                for (var i = 0; i < BindingCode.TRIES; i++) {
                    code.missed(NOW);
                }
            }
        }
        assertThat(code.status()).isEqualTo(status);
        return code;
    }
}
