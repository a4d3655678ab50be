package org.librarycpd.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_verified_token_is_known_again() {
        var anna = new Caller("anna", NOW.plusSeconds(30));

        tokens.remember("Bearer a", anna);

        assertThat(tokens.find("Bearer a")).contains(anna);
        assertThat(tokens.find("Bearer b")).isEmpty();
    }

    @Test
    void an_expired_token_is_not_known_again_however_lately_it_was_verified() {
        tokens.remember("Bearer a", new Caller("anna", NOW.minus(Duration.ofMillis(1))));

        assertThat(tokens.find("Bearer a")).isEmpty();
    }
}
