package org.librarycpd.registry.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.librarycpd.kit.http.Text;

class ProviderTest {

    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    private final Provider provider = new Provider(new Text("Метода", "Metoda"), ProviderKind.ASSOCIATION, null, NOW);

    @Test
    void a_registrar_enters_it_as_registered_with_those_who_act_for_it() {
        var person = UUID.randomUUID();
        provider.nameRepresentatives(List.of(person, person), NOW);
        assertThat(provider.registration()).isEqualTo(new ProviderRegistered(provider.id(), List.of(person), NOW));
        assertThat(provider.status()).isEqualTo(ProviderStatus.REGISTERED);
        provider.requireTeaching();
    }

    @Test
    void whoever_is_no_longer_named_no_longer_acts_for_it() {
        var person = UUID.randomUUID();
        provider.nameRepresentatives(List.of(person), NOW);
        provider.nameRepresentatives(List.of(), NOW);
        provider.nameSystems(List.of("one", "two"), NOW);
        provider.nameSystems(List.of("two", "three"), NOW);
        assertThat(provider.hasRepresentative(person)).isFalse();
        assertThat(provider.hasSystem("one")).isFalse();
        assertThat(provider.systems()).containsExactly("three", "two");
    }

    @ParameterizedTest
    @EnumSource
    void only_a_registered_provider_may_teach(ProviderStatus status) {
        assertThat(status.mayTeach()).isEqualTo(status == ProviderStatus.REGISTERED);
    }
}
