package org.librarycpd.portfolio.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.librarycpd.kit.rule.RuleViolated;

class PortfolioEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void a_verified_entry_can_only_be_superseded_and_that_once() {
        var entry = Entries.verified();
        assertThat(entry.status()).isEqualTo(EntryStatus.VERIFIED);
        var superseded = entry.supersede(NOW);
        assertThat(superseded.gapIds()).isEqualTo(entry.gapIds());
        assertThat(entry.status()).isEqualTo(EntryStatus.SUPERSEDED);
        assertThatThrownBy(() -> entry.supersede(NOW)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void nothing_else_changes_an_entry() {
        assertThat(Arrays.stream(PortfolioEntry.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0)
                        .filter(method -> !method.getName().startsWith("$"))
                        .map(java.lang.reflect.Method::getName))
                .containsExactly("supersede");
    }
}
