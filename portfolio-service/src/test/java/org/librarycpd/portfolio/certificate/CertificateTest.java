package org.librarycpd.portfolio.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;

class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        // from,   revoke,  last day, day after
        "VALID,    REVOKED, VALID,    EXPIRED",
        "EXPIRED,  REVOKED, VALID,    EXPIRED",
        "REVOKED,  refused, REVOKED,  REVOKED"
    })
    void every_state_and_every_transition(CertificateStatus from, String revoke, String lastDay, String dayAfter) {
        var today = from == CertificateStatus.EXPIRED ? DAY.plusYears(2) : DAY;
        var certificate = in(from);
        assertThat(certificate.statusOn(today)).isEqualTo(from);
        assertThat(certificate.statusOn(DAY.plusYears(1))).hasToString(lastDay);
        assertThat(certificate.statusOn(DAY.plusYears(1).plusDays(1))).hasToString(dayAfter);
        if ("refused".equals(revoke)) {
            assertThatThrownBy(() -> certificate.revoke(UUID.randomUUID(), "again", NOW))
                    .isInstanceOf(RuleViolated.class);
        } else {
            certificate.revoke(UUID.randomUUID(), "a mistake", NOW);
            assertThat(certificate.statusOn(today)).hasToString(revoke);
        }
    }

    @Test
    void a_private_key_opens_only_under_its_own_name_and_the_operator_s_key() {
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        var seal = new Seal(Optional.of(key));
        var sealed = seal.close("one", "secret".getBytes(StandardCharsets.UTF_8));
        assertThat(seal.open("one", sealed)).isEqualTo("secret".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThatThrownBy(() -> seal.open("other", sealed)).isInstanceOf(IllegalStateException.class);
        var otherKey = new Seal(
                Optional.of(Base64.getEncoder().encodeToString("k".repeat(32).getBytes(StandardCharsets.UTF_8))));
        assertThatThrownBy(() -> otherKey.open("one", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_the_operator_s_key_nothing_is_signed() {
        for (var none : List.of(Optional.<String>empty(), Optional.of(" "))) {
            assertThatThrownBy(() -> new Seal(none).close("one", new byte[1]))
                    .isInstanceOfSatisfying(RuleViolated.class, refusal -> {
                        assertThat(refusal.rule().status()).isEqualTo(503);
                        assertThat(refusal.sentence(Locale.ENGLISH)).contains("set CREDENTIAL_KEY");
                    });
        }
    }

    private static Certificate in(CertificateStatus status) {
        var text = new Text("т", "t");
        var award =
                new Award("library", UUID.randomUUID(), "Имя", "CODE", text, text, text, false, DAY, DAY.plusYears(1));
        var certificate = new Certificate(award, c -> "signed " + c.number(), NOW);
        if (status == CertificateStatus.REVOKED) {
            certificate.revoke(UUID.randomUUID(), "a mistake", NOW);
        }
        return certificate;
    }
}
